package compare

var indonesianSpeech = speechWords{
	verbs:        set("mengatakan|menyatakan|menjelaskan|menerangkan|mengungkapkan|menuturkan|menyebut|menyebutkan|menegaskan|menambahkan|memaparkan|mengaku|menduga|memastikan|membenarkan|melaporkan|memperkirakan|menilai|menuding|bercerita|berkata|membantah|mengklaim|mengumumkan|mengakui|memperingatkan|mengingatkan|menyampaikan|meyakini|menepis|menampik|menyangkal|menandaskan|mengemukakan|berujar|menjanjikan|menyayangkan|membeberkan|mengisahkan|berpendapat|memprediksi|mengonfirmasi|mengeluhkan|memprotes|berdalih|berkilah|mencatat|telah memperingatkan|sudah memperingatkan|telah mengingatkan|sudah mengingatkan|bilang|menyebutnya|blak-blakan bilang|mengiyakan|kata|ujar|tutur|ucap|jelas|ungkap|tegas|lapor|imbuh|tambah|papar|terang|kisah|celetuk|semprot|bisik|sebut|tukas|pungkas|cerita|beber|urai|protes|keluh|sahut|timpal|kenang|aku|tandas|harap|kilah|cetus|seru|teriak|gumam|sergah|sindir|jawab"),
	verbFirst:    set("kata|ujar|tutur|ucap|jelas|ungkap|tegas|lapor|imbuh|tambah|papar|terang|kisah|celetuk|semprot|bisik|sebut|tukas|pungkas|cerita|beber|urai|protes|keluh|sahut|timpal|kenang|aku|tandas|harap|kilah|cetus|seru|teriak|gumam|sergah|sindir|jawab"),
	pronounVerbs: set("katanya|ujarnya|tuturnya|ucapnya|jelasnya|ungkapnya|tegasnya|imbuhnya|tambahnya|paparnya|terangnya|kisahnya|celetuknya|pungkasnya|sebutnya|tandasnya|lanjutnya"),
	that:         set("bahwa|kalau"),
	according:    set("menurut|berdasarkan keterangan|berdasarkan laporan|dikutip dari|mengutip|dilansir|dilansir dari|seperti dikutip|seperti dilaporkan|sebagaimana dilaporkan|kata"),
	pronouns:     set("ia|dia|mereka|beliau"),
	own:          set("kami|kita|saya|aku"),
	bodies:       set("sumber|polisi|petugas|warga|saksi|saksi mata|pejabat|kepolisian|pemerintah|seorang|salah|pedagang|pengamat|nakhoda|juru|kantor|media|catatan|informasi|kepala|ketua|direktur|pihak|politikus|akun"),
	within:       set("dan|di|dari|untuk|urusan|bidang|selaku|yang|kepada|kepada syahbandar|si|sang|asal"),
	places:       set("di|saat|ketika|kepada|dalam|pada|usai|melalui"),
	endings:      set("dan|tetapi|tapi|namun|sementara|sedangkan|serta|seraya"),
}

var englishSpeech = speechWords{
	verbs: set("said|says|say|added|adds|told|explained|stated|announced|reported|confirmed|insisted|claimed|claim|claims|alleged|estimated|estimates|vowed|warned|advised|recalled|admitted|denied|noted|wrote|tweeted|argued|declared|replied|reckoned|moaned|joked|fumed|sobbed|quipped|sighed|shouted|yelled|whispered|boasted|raged|cried|testified|had said|has said|had warned|has warned|had told|has told|believes|believed|suggested|maintained|conceded|acknowledged|predicted|promised|stressed|remarked|observed|commented|complained|responded|revealed|disclosed|recounted|reckons|argues|insists|warns|maintains|suggests|had claimed|has claimed|had insisted|has admitted|had admitted|called it|called them|called him|called her|called that|called this|described it as|described them as|described him as|described her as|branded it|branded her|branded him|labelled it|dubbed it"),
	tight: set("told|announced|reported|confirmed|denied|warned|advised|noted|estimated|estimates|claim|claims|claimed|admitted|recalled|declared|wrote|insisted|vowed|argued|had told|has told|has warned|had warned|believes|believed|suggested|maintained|conceded|acknowledged|predicted|promised|stressed|observed|responded|revealed|disclosed|recounted|argues|insists|warns|maintains|suggests|had claimed|has claimed|had insisted|has admitted|had admitted|called it|called them|called him|called her|called that|called this|described it as|described them as|described him as|described her as|branded it|branded her|branded him|labelled it|dubbed it"),
	that:  set("that"), according: set("according to|citing|quoting|in the words of"),
	pronouns: set("he|she|they|it"),
	own:      set("i|me|my|we|us|our"),
	bodies:   set("police|officials|officers|witnesses|residents|spokesman|spokeswoman|spokesperson|authorities|investigators|services|person|minister|court|company|service|insider|workers|analysts|experts|doctors|hospital|ministry|government|agency|source|sources|regulator|family|firefighters|mayor|union"),
	within:   set("of|the|a|an|at|for|and|in|from|with|on|who|which"),
	articles: []string{"a", "an", "the", "his", "her", "their", "who"},
	places:   set("at|in|on|from|after|outside|during|to"),
	endings:  set("and|but|while|as|adding|after|when|although|though"),
}

var spanishSpeech = speechWords{
	verbs: set("dijo|dice|dicen|afirmó|afirma|explicó|explica|aseguró|asegura|señaló|señala|declaró|indicó|contó|cuenta|añadió|añade|recuerda|recordó|sostuvo|sostiene|sostienen|replica|replicó|jura|comentó|relató|advirtió|informó|admitió|se limitó a decir|confirmó"),
	tight: set("cuenta|contó|recuerda|señala|indicó|advirtió|jura|confirmó|declaró"),
	that:  set("que"), according: set("según|de acuerdo con|en palabras de"),
	pronouns: set("él|ella|ellos"),
	bodies:   set("fuentes|policía|bomberos|investigadores|testigos|autoridades|portavoz|operadora|empresa|compañía|sindicato|maquinista|vecina|vecino|consejera|presidente"),
	within:   set("de|del|la|el|los|las|en|una|un|y|su"),
	articles: []string{"un", "una", "el", "la", "su"},
	places:   set("en|a|tras|durante|ante"),
	endings:  set("y|pero|mientras|aunque"),
}

var germanSpeech = speechWords{
	verbs: set("sagte|sagt|sagten|erklärte|erklärt|berichtete|berichtet|erzählte|erzählt|betonte|meinte|meint|mitteilte|mitteilten|teilte mit|räumt|räumte|verteidigt|rief|schrieb|warnte|vermuten|so|ergänzte|fügte hinzu"),
	tight: set("erklärt|erklärte|berichtet|berichtete|räumt|räumte|verteidigt|rief|schrieb|warnte|vermuten|so|erzählt|erzählte|betonte"),
	that:  set("dass"), according: set("laut|nach angaben|nach angaben der|nach angaben des|nach angaben von|zufolge|wie die|wie der|wie das"),
	pronouns: set("er|sie|es"),
	bodies:   set("polizei|feuerwehr|experten|zeugen|behörden|sprecher|sprecherin|stadt|ermittler"),
	within:   set("der|die|das|des|dem|von|vom|im|in|und|für|am"),
	places:   set("am|im|in|dem|dieser|gegenüber|bei|nach|auf"),
	endings:  set("und|aber|doch|während"),
}

var arabicSpeech = speechWords{
	caseless: true,
	verbs:    set("قال|قالت|وقال|وقالت|أضاف|وأضاف|أضافت|وأضافت|أكد|وأكد|أكدت|وأكدت|أوضح|وأوضح|ذكر|وذكر|ذكرت|وذكرت|صرح|وصرح|يقول|تقول|أعلن|وأعلن|أعلنت|وأعلنت|أفاد|وأفاد"),
	that:     set("إن|أن|إنه|إنها|أنه|أنها"), according: set("وفق|وفقا|وفقاً|بحسب|حسب|نقلا عن|نقلاً عن"),
	verbFirst: set("قال|قالت|وقال|وقالت|أضاف|وأضاف|أضافت|وأضافت|أكد|وأكد|أوضح|وأوضح|ذكر|وذكر|ذكرت|وذكرت|صرح|وصرح|يقول|تقول|أعلن|وأعلن|أعلنت|وأعلنت|أفاد|وأفاد"),
	within:    set("في|من"),
	endings:   set("و|لكن|بينما"),
}

// Japanese: verbs stand behind と after a quotation, according behind a source.
var japaneseSpeech = speechWords{
	caseless:  true,
	verbs:     set("話した|話す|話している|述べた|述べている|語った|語る|語っている|説明した|説明している|明らかにした|訴えた|強調した|振り返った|振り返る|コメントした|呼びかけた|指摘した"),
	according: set("によると|によれば|の話では"),
}
