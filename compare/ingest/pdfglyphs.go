package ingest

import (
	"strconv"
	"strings"
)

// macRoman are the upper half of Mac OS Roman, standardUpper those of Adobe's
// standard encoding from 161 on; a full stop is a code without a letter.
var (
	macRoman      = []rune("ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ")
	standardUpper = []rune("¡¢£⁄¥ƒ§¤'“«‹›ﬁﬂ.–†‡·.¶•‚„”»…‰.¿.`´ˆ˜¯˘˙¨.˚¸.˝˛ˇ—................Æ.ª....ŁØŒº.....æ...ı..łøœß....")
)

// glyphNames are names of Adobe's glyph list that are no letter with an accent.
// The whole list has 4,281 and is seldom needed: most fonts carry a ToUnicode map.
const glyphNames = " exclam=! quotedbl=\" numbersign=# dollar=$ percent=% ampersand=& quotesingle=' parenleft=( parenright=) asterisk=* plus=+ comma=, hyphen=- period=. slash=/ " +
	"zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 colon=: semicolon=; less=< equal== greater=> question=? at=@ bracketleft=[ backslash=\\ bracketright=] underscore=_ grave=` braceleft={ bar=| braceright=} " +
	"exclamdown=¡ cent=¢ sterling=£ yen=¥ section=§ quotedblleft=“ quotedblright=” quoteleft=‘ quoteright=’ quotesinglbase=‚ quotedblbase=„ guillemotleft=« guillemotright=» guilsinglleft=‹ guilsinglright=› " +
	"fi=fi fl=fl ff=ff ffi=ffi ffl=ffl f_i=fi f_l=fl f_f=ff f_f_i=ffi f_f_l=ffl endash=– emdash=— dagger=† daggerdbl=‡ periodcentered=· bullet=• ellipsis=… perthousand=‰ questiondown=¿ AE=Æ OE=Œ Oslash=Ø Lslash=Ł ae=æ oe=œ oslash=ø lslash=ł " +
	"germandbls=ß dotlessi=ı degree=° plusminus=± multiply=× divide=÷ copyright=© registered=® trademark=™ Euro=€ minus=− eth=ð thorn=þ Eth=Ð Thorn=Þ mu=µ paragraph=¶ ordfeminine=ª ordmasculine=º onehalf=½ onequarter=¼ threequarters=¾ nbspace=\u00a0 sfthyphen=\u00ad softhyphen=\u00ad" + " "

// accents are the endings of the names of letters with an accent, and its
// combining character; composition makes one letter of the two.
var accents = []struct{ name, mark string }{
	{"acute", "\u0301"}, {"grave", "\u0300"}, {"circumflex", "\u0302"}, {"dieresis", "\u0308"}, {"tilde", "\u0303"}, {"ring", "\u030a"},
	{"caron", "\u030c"}, {"cedilla", "\u0327"}, {"ogonek", "\u0328"}, {"macron", "\u0304"}, {"breve", "\u0306"}, {"dotaccent", "\u0307"},
	{"hungarumlaut", "\u030b"}, {"commaaccent", "\u0326"},
}

// glyphText is what a glyph's name stands for, or nothing.
func glyphText(name string) string {
	name, _, _ = strings.Cut(name, ".") // "a.sc" is an a
	if len(name) == 1 {
		return name
	}
	if name == "space" {
		return " "
	}
	if _, after, ok := strings.Cut(glyphNames, " "+name+"="); ok && name != "" {
		text, _, _ := strings.Cut(after, " ")
		return text
	}
	for _, prefix := range []string{"uni", "u"} {
		if hex, ok := strings.CutPrefix(name, prefix); ok && len(hex) >= 4 && len(hex) <= 6 {
			if n, err := strconv.ParseUint(hex, 16, 32); err == nil && n < 0x110000 {
				return string(rune(n))
			}
		}
	}
	for _, a := range accents {
		if letter, ok := strings.CutSuffix(name, a.name); ok && len(letter) == 1 {
			return letter + a.mark
		}
	}
	return ""
}
