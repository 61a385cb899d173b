package compare

import stemportuguese "github.com/blevesearch/snowballstem/portuguese"

// Portuguese. To extend this file, add words in lower case; lang_en.go says how the
// phrases of furniture are written.
var portuguese = language{
	code: "pt",
	abbreviations: []string{
		"sr", "sra", "srta", "d", "dr", "dra", "drs", "prof", "profª", "profa", "eng", "arq", "gen", "cel", "cap", "ten",
		"sgt", "sd", "maj", "mal", "alm", "des", "min", "dep", "ver", "gov", "pref", "pres", "sen", "pe", "fr", "av", "r",
		"pç", "al", "lg", "trav", "rod", "est", "ed", "bl", "apto", "aprox", "exmo", "exma", "ilmo", "v.exa", "p.ex", "ex",
		"cia", "tel",
	},
	mayEnd: []string{
		"s.a", "ltda", "lda", "jr", "a.m", "p.m", "a.c", "d.c", "e.u.a", "eua", "c.p",
	},
	beforeNumber: []string{
		"n", "nº", "no", "núm", "pág", "págs", "p", "art", "arts", "cap", "vol", "fl", "fls", "km", "tel",
	},
	functionWords: []string{
		"o", "a", "os", "as", "um", "uma", "uns", "umas", "de", "do", "da", "dos", "das", "em", "no", "na", "nos", "nas",
		"ao", "à", "aos", "às", "por", "pelo", "pela", "pelos", "pelas", "para", "com", "sem", "e", "ou", "que", "não",
		"se", "seu", "sua", "seus", "suas", "lhe", "lhes", "como", "mais", "mas", "já", "foi", "foram", "é", "são", "era",
		"eram", "ser", "está", "estão", "estava", "sobre", "entre", "também", "até", "desde", "quando", "muito", "este",
		"esta", "estes", "estas", "esse", "essa", "isso", "isto", "aquele", "porque", "onde", "quem", "segundo", "após",
		"ante", "durante", "contra", "outro", "outra", "outros", "outras", "todo", "todos", "toda", "todas", "dois",
		"duas", "três", "cada", "enquanto", "embora", "só", "nem", "meu", "eu", "nós", "ele", "ela", "eles", "elas", "há",
		"tem", "têm", "tinha", "então", "depois", "antes", "agora", "ainda",
	},
	detectionWords: []string{
		"o", "os", "um", "uma", "do", "da", "dos", "das", "em", "no", "na", "nos", "nas", "ao", "à", "pelo", "pela", "não",
		"é", "são", "foi", "foram", "com", "também", "até", "após", "já", "mas", "você", "têm", "há", "ontem", "hoje",
		"anos", "pessoas", "segundo", "disse",
	},
	saying: []string{
		"disse", "diz", "afirmou", "afirma", "explicou", "explica", "contou", "conta", "declarou", "acrescentou",
		"perguntou", "respondeu", "ressaltou", "destacou", "garantiu", "relatou", "comentou", "lembrou", "alertou",
	},
	months:   numbers("janeiro=1|fevereiro=2|março=3|abril=4|maio=5|junho=6|julho=7|agosto=8|setembro=9|outubro=10|novembro=11|dezembro=12|jan=1|fev=2|mar=3|abr=4|mai=5|jun=6|jul=7|ago=8|set=9|out=10|nov=11|dez=12"),
	weekdays: numbers("domingo=0|segunda=1|segunda-feira=1|terça=2|terça-feira=2|quarta=3|quarta-feira=3|quinta=4|quinta-feira=4|sexta=5|sexta-feira=5|sábado=6"),
	bylines: []string{
		"por", "redação", "da redação", "texto", "reportagem", "escrito por", "enviado especial", "correspondente",
		"edição", "do correspondente",
	},
	dated: []string{
		"publicado", "publicada", "atualizado", "atualizada", "publicado em", "atualizado em", "em", "às", "as", "de",
		"há", "horas", "minutos", "min", "h", "leitura", "tempo de leitura", "última atualização", "comentários", "por",
	},
	credits: []string{
		"foto", "fotos", "fotografia", "imagem", "crédito", "créditos", "arquivo", "arquivo pessoal", "divulgação",
		"reprodução", "legenda", "ilustração",
	},
	furniture: []phrases{
		{"navigation", []string{
			"início", "home", "menu", "brasil", "portugal", "mundo", "economia", "política", "esportes", "desporto",
			"cultura", "opinião", "sociedade", "local", "cidades", "polícia", "saúde", "educação", "tecnologia", "ciência",
			"entretenimento", "últimas", "últimas notícias", "buscar", "pesquisar", "entrar", "login", "cadastre-se",
			"minha conta", "contato", "contacto", "quem somos", "sobre nós", "termos de uso", "política de privacidade",
			"ir para o conteúdo…", "pular para o conteúdo…", "saltar para…", "voltar ao topo", "ver tudo", "ver mais…",
			"veja mais", "próximo", "anterior", "anuncie", "expediente",
		}},
		{"share", []string{
			"compartilhar", "compartilhe", "compartilhe…", "compartilhar…", "partilhar", "partilhe", "partilhar…",
			"copiar link", "copiar ligação", "enviar", "imprimir", "salvar", "guardar", "siga-nos…", "siga o…", "siga a…",
			"siga nosso…", "ouvir", "ouça…", "entre no grupo…", "participe do…", "…canal do whatsapp…", "…no whatsapp…",
			"…no google news…", "baixe o app…", "receba notícias…",
		}},
		{"related", []string{
			"leia também…", "leia mais…", "leia ainda…", "ler mais…", "saiba mais…", "veja também…", "veja mais…",
			"ver também…", "notícias relacionadas…", "artigos relacionados…", "relacionadas", "relacionados",
			"matérias relacionadas…", "mais lidas…", "mais lidos…", "as mais lidas…", "mais notícias…", "mais sobre…",
			"mais em…", "outras notícias…", "recomendado…", "recomendadas…", "não perca…", "últimas notícias…",
			"você pode gostar…",
		}},
		{"media", []string{
			"assista…", "veja o vídeo…", "veja vídeo…", "veja fotos…", "galeria…", "vídeo", "vídeos", "podcast", "áudio",
			"em direto…", "ao vivo…",
		}},
		{"newsletter", []string{
			"assine", "assine…", "…newsletter…", "…boletim…", "subscreva…", "receba…", "seja assinante…", "já é assinante…",
			"apoie…", "inscreva-se…",
		}},
		{"advertisement", []string{
			"publicidade", "anúncio", "patrocinado…", "conteúdo patrocinado…", "continua após a publicidade…",
			"continua depois da publicidade…", "continue lendo…", "continuar a ler…",
		}},
		{"comments", []string{
			"comentários", "comentar", "comente", "comente…", "deixe um comentário…", "deixe seu comentário…",
			"deixe uma resposta…", "escreva um comentário…", "o seu endereço de e-mail…", "o seu endereço de email…",
			"campos obrigatórios…", "cancelar resposta", "encontrou um erro…", "viu algum erro…", "envie…",
			"enviar comentário", "tem alguma…", "faça login…", "inicie sessão…", "salvar meus dados…", "responder",
		}},
		{"cookies", []string{
			"usamos cookies…", "utilizamos cookies…", "…utiliza cookies…", "…usa cookies…", "…cookies…", "aceitar",
			"aceitar tudo", "aceitar todos", "rejeitar", "recusar", "configurar", "gerir cookies", "ativar notificações…",
			"agora não", "permitir",
		}},
		{"tags", []string{
			"tags", "etiquetas", "temas", "tópicos", "assuntos", "assunto", "palavras-chave", "categoria", "categorias",
			"fonte",
		}},
		{"credit", []string{
			"copyright…", "…todos os direitos reservados…", "…direitos reservados…", "…proibida a reprodução…",
			"com informações d…", "este conteúdo…", "esta matéria…", "este texto…",
		}},
	},
	titles:       []string{"presidente", "ministro", "ministra", "prefeito", "governador", "senador", "deputado", "dom", "general", "secretário", "diretor"},
	aliases:      [][]string{{"estados unidos", "eua"}, {"união europeia", "ue"}, {"onu", "nações unidas"}},
	stem:         snowball(stemportuguese.Stem),
	antonyms:     portugueseOpposites,
	negations:    []string{"não", "nunca", "jamais", "sem", "nenhum", "nenhuma", "ninguém", "nem", "tampouco", "nega", "negou", "negam"},
	denials:      []string{"nega", "negou", "negam", "negaram", "desmentiu", "desmente"},
	ceasing:      []string{"impediu", "suspendeu", "suspenso", "cancelado", "cancelou", "deixou", "evitou", "recusou"},
	conjunctions: []string{"mas", "porque", "pois", "embora", "quando", "enquanto", "se", "até", "antes", "depois", "porém"},
	auxiliaries:  []string{"ainda", "mais", "conseguiu", "conseguiram", "pôde", "puderam", "chegou", "chegaram", "totalmente"},
	quantifiers:  []string{"todos", "todas", "todo", "toda", "cada", "alguns", "algumas", "muitos", "muitas", "vários", "poucos", "apenas", "só", "mais", "menos", "deve", "devem", "pode", "podem"},
	kin:          []string{"mulher", "esposa", "marido", "filho", "filha", "irmão", "irmã", "mãe", "pai", "advogado", "advogada", "vizinho", "vizinha", "amigo", "amiga", "colega", "viúva"},
	ago:          []string{"ano passado", "anos atrás", "ano atrás", "anos antes", "ano anterior"},
	then:         []string{"na época", "à época", "naquele ano", "naquela noite", "na ocasião"},
	inPassing:    []string{"desde", "construído", "construída", "inaugurado", "inaugurada", "fundado", "fundada", "criado", "nascido", "entre", "até"},
	relatives:    []string{"que", "cujo", "cuja", "quando", "desde"},
	whither:      []string{"em", "para"},
	placeSorts:   []string{"hospital", "clínica", "rua", "avenida", "praça", "ponte", "estação", "aeroporto", "porto", "bairro", "escola", "colégio", "universidade", "igreja", "catedral", "mesquita", "estádio", "mercado", "hotel", "teatro", "museu", "parque", "rio", "praia", "rodovia"},
}
