//go:build !js

package ingest

import (
	"testing"

	"golang.org/x/text/encoding/htmlindex"
)

// encodeAs writes a text in an encoding.
func encodeAs(t *testing.T, label, text string) []byte {
	t.Helper()
	e, err := htmlindex.Get(label)
	if err != nil {
		t.Fatal(err)
	}
	out, err := e.NewEncoder().Bytes([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return out
}

var speeches = []struct{ label, text string }{
	{"windows-1252", "Der Bürgermeister sagte: „Wir öffnen die Brücke früher.“ Très bien, répondit l’élève. La señora llegó mañana."},
	{"shift_jis", "台風の影響で、市内の三つの小学校が水曜日に休校になりました。市は避難所を二か所に開きました。"},
	{"euc-jp", "台風の影響で、市内の三つの小学校が水曜日に休校になりました。市は避難所を二か所に開きました。"},
	{"iso-2022-jp", "台風の影響で、市内の三つの小学校が水曜日に休校になりました。"},
	{"gb18030", "市政府星期三宣布，三所小学因为台风停课一天，老师和学生都已经回家，没有人受伤。"},
	{"big5", "市政府星期三宣布，三所小學因為颱風停課一天，老師和學生都已經回家，沒有人受傷。"},
	{"euc-kr", "시청은 수요일에 태풍으로 초등학교 세 곳이 하루 동안 문을 닫는다고 밝혔다. 다친 사람은 없다."},
	{"windows-1251", "Городской совет сообщил в среду, что три школы закрыты из-за бури. Никто не пострадал."},
	{"koi8-r", "Городской совет сообщил в среду, что три школы закрыты из-за бури. Никто не пострадал."},
	{"windows-1256", "أعلن مجلس المدينة يوم الأربعاء إغلاق ثلاث مدارس بسبب العاصفة، ولم يصب أحد بأذى."},
}

func TestGuessedEncodings(t *testing.T) {
	for _, c := range speeches {
		a := readOne(t, c.label+".txt", string(encodeAs(t, c.label, c.text)))
		if a.Text != c.text {
			t.Errorf("%s: %q", c.label, a.Text)
		}
	}
}

func TestDeclaredEncodings(t *testing.T) {
	for _, c := range speeches {
		for kind, page := range map[string]string{
			"meta":       "<html><head><meta charset=\"" + c.label + "\"><title>Kota</title></head><body><p>" + c.text + "</p></body></html>",
			"http-equiv": "<html><head><META HTTP-EQUIV='Content-Type' CONTENT='text/html; charset=" + c.label + "'></head><body><p>" + c.text + "</p></body></html>",
			"xml":        "<?xml version=\"1.0\" encoding=\"" + c.label + "\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>" + c.text + "</p></body></html>",
		} {
			a := readOne(t, c.label+".html", string(encodeAs(t, c.label, page)))
			last := a.Blocks[len(a.Blocks)-1]
			if got := a.Text[last.Start:last.End]; got != c.text {
				t.Errorf("%s by %s: %q", c.label, kind, got)
			}
		}
	}
}

// A declaration that is wrong is not followed into nonsense.
func TestWrongDeclaration(t *testing.T) {
	text := "Городской совет сообщил в среду, что три школы закрыты из-за бури."
	page := append([]byte("<html><head><meta charset=shift_jis></head><body><p>"), encodeAs(t, "windows-1251", text)...)
	a := readOne(t, "salah.html", string(page))
	if a.Text != text {
		t.Errorf("%q", a.Text)
	}
}
