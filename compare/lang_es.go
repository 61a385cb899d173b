package compare

import stemspanish "github.com/blevesearch/snowballstem/spanish"

// Spanish. To extend this file, add words in lower case; lang_en.go says how the
// phrases of furniture are written.
var spanish = language{
	code: "es",
	abbreviations: []string{
		"sr", "sra", "srta", "sres", "d", "dª", "dña", "don", "dr", "dra", "dres", "prof", "profa", "lic", "ing", "arq",
		"gral", "cnel", "cap", "tte", "sgto", "pte", "pdte", "mons", "fr", "rvdo", "hno", "hna", "sta",
		"sto", "av", "avda", "ctra", "pza", "pl", "pº", "c", "dpto", "depto", "edif", "urb", "prov", "p.ej", "ej", "aprox",
		"excmo", "excma", "ilmo", "ilma", "cía", "hnos", "vda", "ud", "uds", "vd", "núm-ext", "tlf", "tel",
	},
	mayEnd: []string{
		"s.a", "s.l", "s.l.u", "s.a.u", "ee.uu", "ee", "uu", "a.m", "p.m", "a.c", "d.c", "c.f", "f.c", "cf", "c.v",
		"r.a.e", "s.s", "jr", "máx",
	},
	beforeNumber: []string{
		"n", "núm", "nro", "no", "n.º", "nº", "pág", "págs", "art", "arts", "cap", "vol", "tel", "km",
	},
	functionWords: []string{
		"el", "la", "los", "las", "un", "una", "unos", "unas", "de", "del", "al", "a", "en", "y", "e", "o", "u", "que",
		"no", "se", "su", "sus", "lo", "le", "les", "por", "con", "para", "como", "más", "pero", "ya", "ha", "han",
		"había", "fue", "fueron", "es", "son", "era", "eran", "ser", "está", "están", "estaba", "sobre", "entre",
		"también", "hasta", "desde", "sin", "cuando", "muy", "este", "esta", "estos", "estas", "ese", "esa", "eso", "esto",
		"aquel", "porque", "si", "donde", "quien", "según", "tras", "ante", "durante", "contra", "otro", "otra", "otros",
		"otras", "todo", "todos", "toda", "todas", "dos", "tres", "uno", "cada", "mientras", "aunque", "sólo", "solo",
		"ni", "mi", "yo", "nos", "me", "te", "él", "ella", "ellos", "ellas", "hay", "hace", "así", "entonces", "después",
		"antes", "ahora", "qué", "cómo", "cuándo", "dónde",
	},
	detectionWords: []string{
		"el", "los", "las", "del", "y", "por", "con", "para", "más", "pero", "ya", "había", "fue", "fueron", "ha", "han",
		"está", "también", "según", "tras", "hasta", "desde", "sin", "cuando", "este", "una", "unos", "lo", "le", "les",
		"ayer", "hoy", "años", "personas",
	},
	saying: []string{
		"dijo", "dice", "afirmó", "afirma", "explicó", "explica", "aseguró", "asegura", "señaló", "señala", "declaró",
		"declara", "indicó", "indica", "contó", "cuenta", "añadió", "añade", "preguntó", "pregunta", "respondió",
		"recuerda", "sostuvo", "sostiene", "manifestó", "apuntó", "comentó", "relató", "advirtió",
	},
	months:   numbers("enero=1|febrero=2|marzo=3|abril=4|mayo=5|junio=6|julio=7|agosto=8|septiembre=9|setiembre=9|octubre=10|noviembre=11|diciembre=12|ene=1|feb=2|mar=3|abr=4|may=5|jun=6|jul=7|ago=8|sep=9|sept=9|oct=10|nov=11|dic=12"),
	weekdays: numbers("domingo=0|lunes=1|martes=2|miércoles=3|jueves=4|viernes=5|sábado=6"),
	bylines: []string{
		"por", "redacción", "texto", "texto y fotos", "agencias", "firmado por", "escrito por", "corresponsal",
		"enviado especial", "enviada especial", "de nuestra redacción", "edición", "reportaje",
	},
	dated: []string{
		"publicado", "publicada", "actualizado", "actualizada", "publicado el", "actualizado el", "a las", "las", "de",
		"del", "hace", "horas", "hora", "minutos", "min", "h", "lectura", "tiempo de lectura", "última actualización",
		"creado", "comentarios",
	},
	credits: []string{
		"foto", "fotos", "fotografía", "imagen", "imágenes", "crédito", "créditos", "archivo", "imagen de archivo",
		"foto de archivo", "foto cedida", "cedida por", "cortesía", "pie de foto", "ilustración", "infografía", "vídeo",
	},
	furniture: []phrases{
		{"navigation", []string{
			"inicio", "portada", "menú", "menu", "sucesos", "deportes", "comarcas", "local", "nacional", "internacional",
			"españa", "mundo", "economía", "política", "cultura", "sociedad", "opinión", "ciencia", "tecnología", "salud",
			"gente", "televisión", "provincia", "última hora", "lo último", "hemeroteca", "buscar", "iniciar sesión",
			"entrar", "registrarse", "regístrate", "mi cuenta", "contacto", "contáctanos", "quiénes somos", "aviso legal",
			"política de privacidad", "política de cookies", "publicidad", "ir al contenido…", "saltar al contenido…",
			"volver arriba", "ver todo", "ver más…", "siguiente", "anterior", "secciones", "ediciones", "esquelas",
			"el tiempo", "clasificados",
		}},
		{"share", []string{
			"compartir", "compartir…", "comparte", "comparte…", "comparte esta noticia…", "copiar enlace", "enviar",
			"imprimir", "guardar", "correo", "correo electrónico", "síguenos…", "sigue a…", "sigue las…", "sigue toda…",
			"escuchar", "escucha este…", "únete a…", "suscríbete a nuestro canal…", "…canal de whatsapp…", "…en google news…",
			"descarga la app…", "descarga nuestra…",
		}},
		{"related", []string{
			"lea también…", "lee también…", "lee más…", "lea más…", "leer más…", "leer también…", "te puede interesar…",
			"le puede interesar…", "también te puede…", "también puedes leer…", "puede interesarte…", "más en…", "más sobre…",
			"más noticias…", "más información…", "noticias relacionadas…", "artículos relacionados…", "artículo relacionado",
			"noticia relacionada…", "relacionado", "relacionadas", "relacionados", "temas relacionados…", "lo más leído…",
			"lo más visto…", "las más leídas…", "no te pierdas…", "mira también…", "ver también…", "ver además…", "además…:…",
			"otras noticias…", "recomendado…", "recomendamos…",
		}},
		{"media", []string{
			"mira el video…", "mira…:…", "vea el…", "ver vídeo…", "ver galería…", "galería…", "en vídeo…", "en imágenes…",
			"en directo…", "vídeo", "video", "pódcast", "podcast", "audio",
		}},
		{"newsletter", []string{
			"suscríbete", "suscríbete…", "suscríbase…", "…boletín…", "…newsletter…", "recibe…", "reciba…", "hazte socio…",
			"hazte suscriptor…", "¿ya eres suscriptor…", "apóyanos…", "regístrate gratis…",
		}},
		{"advertisement", []string{
			"publicidad", "anuncio", "anuncios", "patrocinado…", "contenido patrocinado…", "continúa leyendo…",
			"sigue leyendo…", "seguir leyendo…",
		}},
		{"comments", []string{
			"comentarios", "comentar", "comenta", "comenta…", "deja un comentario…", "deja tu comentario…",
			"dejar una respuesta…", "deja una respuesta…", "escribe un comentario…", "escribe tu comentario…",
			"publicar comentario", "ver comentarios…", "tu dirección de correo…", "los campos obligatorios…",
			"cancelar respuesta", "¿has visto un error…", "¿has encontrado un error…", "avísanos…", "envíanos…",
			"escríbenos…", "¿tienes información…", "¿tienes alguna…", "reportar un error…", "reportar error",
			"normas de participación…", "inicia sesión para…", "conéctate para…", "guarda mi nombre…", "responder",
		}},
		{"cookies", []string{
			"usamos cookies…", "utilizamos cookies…", "…utiliza cookies…", "…usa cookies…", "…cookies propias…",
			"…nuestros socios…", "aceptar", "aceptar todo", "aceptar todas", "aceptar y continuar", "rechazar",
			"rechazar todo", "configurar", "gestionar cookies", "configurar cookies", "activar notificaciones…", "ahora no",
			"permitir",
		}},
		{"tags", []string{
			"etiquetas", "temas", "archivado en…", "archivado en:…", "en esta noticia", "palabras clave", "categoría",
			"categorías", "más sobre", "fuente",
		}},
		{"credit", []string{
			"copyright…", "…todos los derechos reservados…", "…derechos reservados…", "…prohibida su reproducción…",
			"…prohibida la reproducción…", "con información de…", "con informaciones de…", "esta noticia…ha sido…",
			"redacción:…", "editado por…", "los criterios de…",
		}},
	},
	titles:       []string{"presidente", "presidenta", "ministro", "ministra", "alcalde", "alcaldesa", "don", "doña", "doctor", "doctora", "dr", "dra", "sr", "sra", "general", "jefe", "jefa", "director", "directora", "consejero", "consejera", "secretario", "portavoz", "rey", "reina", "papa", "juez", "jueza", "maquinista"},
	aliases:      [][]string{{"estados unidos", "ee uu", "eeuu", "eua"}, {"unión europea", "ue"}, {"onu", "naciones unidas"}, {"reino unido", "ru"}},
	stem:         snowball(stemspanish.Stem),
	negations:    []string{"no", "nunca", "jamás", "sin", "ningún", "ninguna", "ninguno", "nadie", "tampoco", "niega", "negó"},
	idioms:       []string{"no solo", "no sólo", "no obstante", "no menos", "no más", "nada menos", "sin duda", "sin embargo"},
	until:        []string{"hasta"},
	designated:   []string{"terminal", "puerta", "andén", "vía", "línea", "sala", "zona", "sector", "planta", "muelle"},
	placeSorts:   []string{"hospital", "calle", "avenida", "plaza", "barrio", "estación", "río", "puerto", "aeropuerto", "colegio", "puente", "hotel"},
	placeKinds:   []string{"calle avenida"},
	ceasing:      []string{"impidió", "suspendió", "suspendido", "cancelado", "canceló", "dejó", "evitó", "falta"},
	antonyms:     spanishOpposites,
	denials:      []string{"niega", "negó", "niegan", "negaron", "desmintió", "desmiente"},
	conjunctions: []string{"pero", "sino", "porque", "aunque", "cuando", "mientras", "si", "hasta", "antes", "después"},
	auxiliaries:  []string{"aún", "todavía", "pudo", "pudieron", "llegó", "llegaron", "siquiera", "logró", "totalmente"},
	quantifiers:  []string{"todos", "todas", "todo", "toda", "cada", "algunos", "algunas", "muchos", "muchas", "varios", "pocos", "solo", "sólo", "más", "menos", "debe", "deben", "puede", "pueden"},
	kin:          []string{"esposa", "mujer", "marido", "esposo", "hijo", "hija", "hermano", "hermana", "madre", "padre", "abogado", "abogada", "vecino", "vecina", "amigo", "amiga", "colega", "viuda"},
	ago:          []string{"año pasado", "años atrás", "años antes", "año anterior"},
	then:         []string{"en aquel entonces", "por aquel entonces", "aquel año", "aquella noche", "en aquella ocasión"},
	inPassing:    []string{"desde", "construido", "construida", "inaugurado", "inaugurada", "fundado", "fundada", "creado", "nacido", "entre", "hasta"},
	relatives:    []string{"que", "cuyo", "cuya", "cuando", "desde"},
	whither:      []string{"en", "a", "hacia", "desde"},
}
