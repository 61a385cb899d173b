package compare

import "sync"

var indonesianSpeech = sync.OnceValue(func() *speechWords {
	return &speechWords{
		verbs:        set("mengatakan|menyatakan|menjelaskan|menerangkan|mengungkapkan|menuturkan|menyebut|menyebutkan|menegaskan|menambahkan|memaparkan|mengaku|menduga|memastikan|membenarkan|melaporkan|memperkirakan|menilai|menuding|bercerita|berkata|membantah|mengklaim|mengumumkan|mengakui|memperingatkan|mengingatkan|menyampaikan|meyakini|menepis|menampik|menyangkal|menandaskan|mengemukakan|berujar|menjanjikan|menyayangkan|membeberkan|mengisahkan|berpendapat|memprediksi|mengonfirmasi|mengeluhkan|memprotes|berdalih|berkilah|mencatat|telah memperingatkan|sudah memperingatkan|telah mengingatkan|sudah mengingatkan|bilang|menekankan|menyimpulkan|merinci|memerinci|menggarisbawahi|mengutarakan|menceritakan|menginformasikan|memberitahukan|mengisyaratkan|mencontohkan|menganggap|berharap|berjanji|berseloroh|berkelakar|bersaksi|bertutur|mengkonfirmasi|mengklarifikasi|menyesalkan|bersikeras|bersikukuh|menimpali|menyahut|mengenang|menggambarkan|menyebutnya|blak-blakan bilang|mengiyakan|kata|ujar|tutur|ucap|jelas|ungkap|tegas|lapor|imbuh|tambah|papar|terang|kisah|celetuk|semprot|bisik|sebut|tukas|pungkas|cerita|beber|urai|protes|keluh|sahut|timpal|kenang|aku|tandas|harap|kilah|cetus|seru|teriak|gumam|sergah|sindir|jawab|sesal|canda|kelakar|seloroh|bantah|tampik|tepis|sanggah|duga|tulis|tanya|ajak|imbau|pesan|pinta|sambung|lanjut|tutup|simpul|rinci|singgung|saran|klaim|janji|koar|gerutu|desak|dalih"),
		verbFirst:    set("kata|ujar|tutur|ucap|jelas|ungkap|tegas|lapor|imbuh|tambah|papar|terang|kisah|celetuk|semprot|bisik|sebut|tukas|pungkas|cerita|beber|urai|protes|keluh|sahut|timpal|kenang|aku|tandas|harap|kilah|cetus|seru|teriak|gumam|sergah|sindir|jawab|sesal|canda|kelakar|seloroh|bantah|tampik|tepis|sanggah|duga|tulis|tanya|ajak|imbau|pesan|pinta|sambung|lanjut|tutup|simpul|rinci|singgung|saran|klaim|janji|koar|gerutu|desak|dalih"),
		pronounVerbs: set("katanya|ujarnya|tuturnya|ucapnya|jelasnya|ungkapnya|tegasnya|imbuhnya|tambahnya|paparnya|terangnya|kisahnya|celetuknya|pungkasnya|sebutnya|tandasnya|lanjutnya|kenangnya|keluhnya|akunya|kilahnya|harapnya|bebernya|urainya|cetusnya|serunya|teriaknya|gumamnya|sergahnya|sindirnya|jawabnya|sahutnya|timpalnya|sambungnya|tukasnya|sesalnya|candanya|selorohnya|kelakarnya|bantahnya|tulisnya|tanyanya|ajaknya|imbaunya|pesannya|pintanya|tutupnya|rincinya|ceritanya|protesnya|bisiknya|semprotnya|lapornya|klaimnya|dalihnya|tepisnya|tampiknya|kritiknya|kecamnya|sanjungnya|pujinya|sarannya|janjinya|gerutunya"),
		that:         set("bahwa|kalau"),
		according:    set("menurut|berdasarkan keterangan|berdasarkan laporan|dikutip dari|mengutip|dilansir|dilansir dari|seperti dikutip|seperti dilaporkan|sebagaimana dilaporkan|kata"),
		pronouns:     set("ia|dia|mereka|beliau"),
		own:          set("kami|kita|saya|aku"),
		bodies:       set("sumber|polisi|petugas|warga|saksi|saksi mata|pejabat|kepolisian|pemerintah|seorang|salah|pedagang|pengamat|nakhoda|juru|kantor|media|catatan|informasi|kepala|ketua|direktur|pihak|politikus|akun|penyidik|jaksa|hakim|dokter|perwakilan|pengelola|panitia|penyelenggara|keluarga|kerabat|tetangga|pengacara|aktivis|peneliti|pakar|ahli|relawan|tim|aparat|manajemen|perusahaan|kementerian|dinas|rektor|rektorat|buruh|nelayan|petani|mahasiswa|massa"),
		within:       set("dan|di|dari|untuk|urusan|bidang|selaku|yang|kepada|kepada syahbandar|si|sang|asal"),
		places:       set("di|saat|ketika|kepada|dalam|pada|usai|melalui"),
		endings:      set("dan|tetapi|tapi|namun|sementara|sedangkan|serta|seraya"),
	}
})

var englishSpeech = sync.OnceValue(func() *speechWords {
	return &speechWords{
		verbs: set("said|says|say|added|adds|told|explained|stated|announced|reported|confirmed|insisted|claimed|claim|claims|alleged|estimated|estimates|vowed|warned|advised|recalled|admitted|denied|noted|wrote|tweeted|argued|declared|replied|reckoned|moaned|joked|fumed|sobbed|quipped|sighed|shouted|yelled|whispered|boasted|raged|cried|testified|had said|has said|had warned|has warned|had told|has told|believes|believed|suggested|maintained|conceded|acknowledged|predicted|promised|stressed|remarked|observed|commented|complained|retorted|exclaimed|lamented|mused|enthused|grumbled|muttered|murmured|opined|gushed|explains|wondered|countered|reiterated|emphasised|emphasized|asserted|contended|cautioned|underlined|clarified|concluded|recalls|notes|admits|concedes|denies|testifies|alleges|continued|pleaded|reflected|speculated|protested|responded|revealed|disclosed|recounted|reckons|argues|insists|warns|maintains|suggests|had claimed|has claimed|had insisted|has admitted|had admitted|called it|called them|called him|called her|called that|called this|described it as|described them as|described him as|described her as|branded it|branded her|branded him|labelled it|dubbed it|stormed|thundered|snapped|barked|bellowed|groaned|beamed|laughed|smiled"),
		tight: set("told|announced|reported|confirmed|denied|warned|advised|noted|estimated|estimates|claim|claims|claimed|admitted|recalled|declared|wrote|insisted|vowed|argued|had told|has told|has warned|had warned|believes|believed|suggested|maintained|conceded|acknowledged|predicted|promised|stressed|observed|responded|revealed|disclosed|recounted|countered|reiterated|emphasised|emphasized|asserted|contended|cautioned|underlined|clarified|concluded|recalls|notes|admits|concedes|denies|testifies|alleges|continued|pleaded|reflected|speculated|protested|argues|insists|warns|maintains|suggests|had claimed|has claimed|had insisted|has admitted|had admitted|called it|called them|called him|called her|called that|called this|described it as|described them as|described him as|described her as|branded it|branded her|branded him|labelled it|dubbed it"),
		that:  set("that"), according: set("according to|citing|quoting|in the words of"),
		pronouns: set("he|she|they|it"),
		own:      set("i|me|my|we|us|our"),
		bodies:   set("police|officials|officers|witnesses|residents|spokesman|spokeswoman|spokesperson|authorities|investigators|services|person|minister|court|company|service|insider|workers|analysts|experts|doctors|hospital|ministry|government|agency|source|sources|regulator|family|firefighters|mayor|union|prosecutors|detectives|coroner|judge|lawyers|medics|paramedics|organisers|organizers|operator|airline|council|club|school|university|researchers|scientists|campaigners|neighbours|neighbors|relatives|locals|eyewitnesses|watchdog|ombudsman|airport|bank|department|office|embassy|army|military|forecasters|bystanders"),
		within:   set("of|the|a|an|at|for|and|in|from|with|on|who|which"),
		articles: []string{"a", "an", "the", "his", "her", "their", "who"},
		places:   set("at|in|on|from|after|outside|during|to"),
		endings:  set("and|but|while|as|adding|after|when|although|though"),
	}
})

var spanishSpeech = sync.OnceValue(func() *speechWords {
	return &speechWords{
		verbs: set("dijo|dice|dicen|afirmó|afirma|explicó|explica|aseguró|asegura|señaló|señala|declaró|indicó|contó|cuenta|añadió|añade|recuerda|recordó|sostuvo|sostiene|sostienen|replica|replicó|jura|comentó|relató|advirtió|informó|admitió|se limitó a decir|confirmó|reiteró|reitera|subrayó|subraya|destacó|destaca|precisó|precisa|manifestó|manifiesta|reconoció|reconoce|insistió|insiste|lamentó|lamenta|agregó|agrega|expresó|expresa|apuntó|apunta|matizó|aclaró|aclara|detalló|detalla|denunció|denuncia|negó|niega|respondió|responde|aseveró|recalcó|remarcó|anunció|anuncia|advierte|confesó|bromeó|opinó|opina|concluyó"),
		tight: set("cuenta|contó|recuerda|señala|indicó|advirtió|jura|confirmó|declaró|reiteró|destacó|destaca|reconoció|reconoce|lamentó|lamenta|expresó|expresa|apunta|detalló|detalla|denunció|denuncia|negó|niega|responde|anunció|anuncia|confesó|concluyó"),
		that:  set("que"), according: set("según|de acuerdo con|en palabras de"),
		pronouns: set("él|ella|ellos"),
		bodies:   set("fuentes|policía|bomberos|investigadores|testigos|autoridades|portavoz|operadora|empresa|compañía|sindicato|maquinista|vecina|vecino|consejera|presidente|fiscalía|fiscal|juez|tribunal|ayuntamiento|gobierno|ministerio|alcalde|alcaldesa|médicos|sanitarios|expertos|investigador|vecinos|familiares|agentes|organizadores|sindicatos|responsables|oposición|hospital|club"),
		within:   set("de|del|la|el|los|las|en|una|un|y|su"),
		articles: []string{"un", "una", "el", "la", "su"},
		places:   set("en|a|tras|durante|ante"),
		endings:  set("y|pero|mientras|aunque"),
	}
})

var germanSpeech = sync.OnceValue(func() *speechWords {
	return &speechWords{
		verbs: set("sagte|sagt|sagten|erklärte|erklärt|berichtete|berichtet|erzählte|erzählt|betonte|meinte|meint|mitteilte|mitteilten|teilte mit|räumt|räumte|verteidigt|rief|schrieb|warnte|vermuten|so|ergänzte|fügte hinzu|betont|erläuterte|erläutert|bestätigte|bestätigt|behauptete|behauptet|versicherte|versichert|unterstrich|beteuerte|beteuert|gestand|kritisierte|kritisiert|forderte|fordert|antwortete|antwortet|entgegnete|erwiderte|klagte|klagt|schilderte|schildert|erinnert sich|erinnerte sich|urteilte|befand|mahnte|scherzte|vermutet|vermutete|bedauerte|kündigte an|stellte klar|hieß es|ergänzt|bekräftigte|räumte ein|räumt ein|resümierte|seufzte|schimpfte"),
		tight: set("erklärt|erklärte|berichtet|berichtete|räumt|räumte|verteidigt|rief|schrieb|warnte|vermuten|so|erzählt|erzählte|betonte|erläuterte|bestätigte|bestätigt|behauptete|behauptet|versicherte|versichert|kritisierte|kritisiert|forderte|fordert|klagte|klagt|schilderte|schildert|mahnte|vermutet|vermutete|bedauerte|antwortete|antwortet|urteilte|befand"),
		that:  set("dass"), according: set("laut|nach angaben|nach angaben der|nach angaben des|nach angaben von|zufolge|wie die|wie der|wie das"),
		pronouns: set("er|sie|es"),
		bodies:   set("polizei|feuerwehr|experten|zeugen|behörden|sprecher|sprecherin|stadt|ermittler|staatsanwaltschaft|gericht|augenzeugen|anwohner|nachbarn|regierung|ministerium|behörde|betreiber|unternehmen|konzern|gewerkschaft|veranstalter|verein|rettungskräfte|ärzte|klinik|sanitäter|forscher|bürgermeister|bürgermeisterin|beamte|quelle|quellen|angehörige"),
		within:   set("der|die|das|des|dem|von|vom|im|in|und|für|am"),
		places:   set("am|im|in|dem|dieser|gegenüber|bei|nach|auf"),
		endings:  set("und|aber|doch|während"),
	}
})

var arabicSpeech = sync.OnceValue(func() *speechWords {
	return &speechWords{
		caseless: true,
		verbs:    set("قال|قالت|وقال|وقالت|أضاف|وأضاف|أضافت|وأضافت|أكد|وأكد|أكدت|وأكدت|أوضح|وأوضح|ذكر|وذكر|ذكرت|وذكرت|صرح|وصرح|يقول|تقول|أعلن|وأعلن|أعلنت|وأعلنت|أفاد|وأفاد|أفادت|وأفادت|أوضحت|وأوضحت|صرحت|وصرحت|أشار|وأشار|أشارت|وأشارت|شدد|وشدد|شددت|وشددت|تابع|وتابع|تابعت|وتابعت"),
		that:     set("إن|أن|إنه|إنها|أنه|أنها"), according: set("وفق|وفقا|وفقاً|بحسب|حسب|نقلا عن|نقلاً عن"),
		verbFirst: set("قال|قالت|وقال|وقالت|أضاف|وأضاف|أضافت|وأضافت|أكد|وأكد|أوضح|وأوضح|ذكر|وذكر|ذكرت|وذكرت|صرح|وصرح|يقول|تقول|أعلن|وأعلن|أعلنت|وأعلنت|أفاد|وأفاد|أفادت|وأفادت|أوضحت|وأوضحت|صرحت|وصرحت|أشار|وأشار|أشارت|وأشارت|شدد|وشدد|شددت|وشددت|تابع|وتابع|تابعت|وتابعت"),
		within:    set("في|من"),
		endings:   set("و|لكن|بينما"),
	}
})

// Japanese: verbs stand behind と after a quotation, according behind a source.
var japaneseSpeech = sync.OnceValue(func() *speechWords {
	return &speechWords{
		caseless:  true,
		verbs:     set("話した|話す|話している|述べた|述べている|語った|語る|語っている|説明した|説明している|明らかにした|訴えた|強調した|振り返った|振り返る|コメントした|呼びかけた|指摘した|答えた|発表した|主張した|主張している|証言した|証言している|否定した|認めた|伝えた|謝罪した|反論した|述懐した|強調している|訴えている|指摘している|コメントしている"),
		according: set("によると|によれば|の話では|の発表では|の説明では|の調べでは"),
	}
})

var frenchSpeech = sync.OnceValue(func() *speechWords {
	return &speechWords{
		verbs:     set("dit|disent|déclare|déclaré|a dit|a déclaré|ont déclaré|affirme|affirment|a affirmé|explique|expliquent|a expliqué|raconte|racontent|a raconté|ajoute|a ajouté|précise|a précisé|assure|assurent|a assuré|indique|indiquent|a indiqué|souligne|a souligné|répond|a répondu|lance|a lancé|confie|a confié|témoigne|a témoigné|regrette|a regretté|estime|estiment|a estimé|insiste|a insisté|rappelle|a rappelé|annonce|a annoncé|confirme|a confirmé|reconnaît|a reconnu|dénonce|a dénoncé|poursuit|a poursuivi|commente|a commenté|s'inquiète|se souvient|déplore|a déploré|martèle|conclut|nuance|admet|a admis"),
		tight:     set("annonce|confirme|reconnaît|dénonce|poursuit|lance|rappelle|regrette|déplore|estime|indique|indiquent|assure|raconte|explique|admet|conclut"),
		that:      set("que|qu"),
		according: set("selon|d'après|de source|à en croire|aux dires de"),
		pronouns:  set("il|elle|ils|elles"),
		own:       set("je|nous|moi|notre|nos|mon|mes"),
		bodies:    set("police|gendarmes|pompiers|enquêteurs|témoins|autorités|préfecture|procureur|parquet|porte-parole|mairie|maire|gouvernement|ministère|entreprise|direction|syndicat|syndicats|médecins|experts|riverains|habitants|voisins|organisateurs|source|sources|juge|tribunal|avocat|opposition"),
		within:    set("de|du|des|la|le|les|l|d|en|et|pour|à|au"),
		articles:  []string{"un", "une", "le", "la", "son", "sa"},
		places:    set("à|en|dans|lors|devant|après|pendant"),
		endings:   set("et|mais|tandis|alors"),
	}
})

var dutchSpeech = sync.OnceValue(func() *speechWords {
	return &speechWords{
		verbs:     set("zei|zegt|zeggen|zeiden|vertelde|vertelt|vertellen|meldt|meldde|melden|verklaarde|verklaart|aldus|schreef|schrijft|stelt|stelde|benadrukt|benadrukte|legt uit|legde uit|voegde toe|erkent|erkende|bevestigt|bevestigde|waarschuwt|waarschuwde|beweert|beweerde|denkt|vindt|vond|reageert|reageerde|antwoordde|herinnert zich|verzekert|verzekerde|hoopt"),
		tight:     set("erkent|erkende|bevestigt|bevestigde|waarschuwt|waarschuwde|beweert|beweerde|denkt|vindt|vond|reageert|reageerde|verzekert|verzekerde|hoopt|meldt|meldde|melden|stelt|stelde|vertelt|vertelde|schrijft|schreef|verklaarde|verklaart"),
		that:      set("dat"),
		according: set("volgens|naar eigen zeggen van"),
		pronouns:  set("hij|zij|ze"),
		own:       set("ik|wij|we|ons|onze|mijn"),
		bodies:    set("politie|brandweer|getuigen|ooggetuigen|onderzoekers|autoriteiten|woordvoerder|woordvoerster|gemeente|burgemeester|bewoners|omwonenden|justitie|rechtbank|ministerie|kabinet|bedrijf|directie|vakbond|bond|artsen|deskundigen|organisatie|bron|bronnen|familie|ziekenhuis|oppositie"),
		within:    set("van|de|het|der|den|in|en|voor|bij"),
		articles:  []string{"een", "de", "het", "zijn", "haar"},
		places:    set("in|op|bij|tijdens|na|tegen|aan|tegenover"),
		endings:   set("en|maar|terwijl"),
	}
})

var portugueseSpeech = sync.OnceValue(func() *speechWords {
	return &speechWords{
		verbs:     set("disse|diz|dizem|disseram|afirmou|afirma|afirmam|explicou|explica|contou|conta|declarou|declara|acrescentou|acrescenta|respondeu|ressaltou|ressalta|destacou|destaca|garantiu|garante|relatou|relata|comentou|comenta|lembrou|lembra|alertou|alerta|informou|informa|confirmou|confirma|admitiu|admite|reconheceu|reconhece|negou|nega|criticou|lamentou|lamenta|completou|concluiu|reforçou|enfatizou|avaliou|avalia|anunciou|revelou|desabafou|frisou|salientou|sublinhou|referiu|adiantou|assegurou|assegura|argumentou|questionou"),
		tight:     set("conta|destacou|destaca|garantiu|garante|relatou|relata|lembra|lembrou|alerta|alertou|confirma|confirmou|admitiu|admite|reconheceu|reconhece|negou|nega|criticou|lamentou|lamenta|completou|concluiu|reforçou|avaliou|avalia|anunciou|revelou|assegurou|assegura|questionou|informou|informa"),
		that:      set("que"),
		according: set("segundo|de acordo com|conforme|nas palavras de"),
		pronouns:  set("ele|ela|eles|elas"),
		own:       set("eu|nós|nosso|nossa|meu|minha"),
		bodies:    set("polícia|bombeiros|testemunhas|autoridades|investigadores|porta-voz|prefeitura|prefeito|governo|ministério|empresa|companhia|sindicato|médicos|especialistas|moradores|vizinhos|delegado|delegada|promotor|juiz|tribunal|defesa|fonte|fontes|hospital|oposição|família"),
		within:    set("de|do|da|dos|das|e|em|o|a"),
		articles:  []string{"um", "uma", "o", "a", "seu", "sua"},
		places:    set("em|no|na|durante|após|ao|à"),
		endings:   set("e|mas|enquanto|embora"),
	}
})

var italianSpeech = sync.OnceValue(func() *speechWords {
	return &speechWords{
		verbs:     set("dice|dicono|disse|ha detto|hanno detto|afferma|affermano|ha affermato|spiega|spiegano|ha spiegato|racconta|raccontano|ha raccontato|aggiunge|ha aggiunto|dichiara|ha dichiarato|sottolinea|ha sottolineato|commenta|ha commentato|risponde|ha risposto|ricorda|ha ricordato|sostiene|sostengono|ha sostenuto|assicura|ha assicurato|precisa|ha precisato|osserva|ha osservato|conferma|ha confermato|ammette|ha ammesso|annuncia|ha annunciato|denuncia|ha denunciato|lamenta|ha lamentato|conclude|ha concluso|ribadisce|ha ribadito|riferisce|ha riferito|prosegue"),
		tight:     set("racconta|raccontano|spiega|ricorda|assicura|precisa|osserva|conferma|ammette|annuncia|denuncia|lamenta|conclude|riferisce|prosegue|sottolinea|risponde|commenta"),
		that:      set("che"),
		according: set("secondo|stando a|a detta di"),
		pronouns:  set("lui|lei|loro"),
		own:       set("io|noi|nostro|nostra|mio|mia"),
		bodies:    set("polizia|carabinieri|pompieri|testimoni|autorità|investigatori|inquirenti|portavoce|comune|sindaco|sindaca|governo|ministero|azienda|società|sindacato|sindacati|medici|esperti|residenti|vicini|procura|procuratore|giudice|tribunale|fonte|fonti|ospedale|opposizione|famiglia"),
		within:    set("di|del|della|dei|delle|dell|e|in|il|la"),
		articles:  []string{"un", "una", "il", "la", "suo", "sua"},
		places:    set("a|in|durante|dopo|davanti"),
		endings:   set("e|ma|mentre"),
	}
})
