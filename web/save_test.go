package web

import (
	"testing"

	"saksi/compare/edit"
)

// note writes a note on the first statement, as an edit that must not be lost.
func (b *tab) note(text string) {
	b.t.Helper()
	if b.count(".opened") == 0 {
		b.click(`[data-statement-row] .wording`)
	}
	b.click(`.opened [data-act=note]`)
	b.wait(`document.activeElement.id === 'note'`)
	b.keys(text)
	b.click(`.noting [type=submit]`)
	b.noted(text)
}

func (b *tab) noted(text string) {
	b.t.Helper()
	b.wait(`document.querySelector('.note')?.textContent.includes(` + quote(text) + `)`)
}

// Saving with the browser's dialog: a dialog that was closed and a full disk
// leave the comparison unsaved and say so; where there is no dialog to be had the
// file is a download.
func TestSave(t *testing.T) {
	b := openAfter(t, `globalThis.how = 'closed'; globalThis.kept = '';
		globalThis.showSaveFilePicker = async ({suggestedName}) => {
			if (how === 'closed') throw new DOMException('The user aborted a request.', 'AbortError');
			if (how === 'refused') throw new DOMException('Not from here.', 'SecurityError');
			return {createWritable: async () => ({
				write: async (file) => { if (how === 'full') throw new DOMException('The disk is full.', 'QuotaExceededError'); kept = await file.text() },
				close: async () => {},
			})};
		}`, "ready")
	b.click(`[data-act=example][data-arg=id]`)
	b.waitState("done")
	b.note("ask the harbour master")
	try := func(how string) {
		b.set("#find", "") // to have the page drawn
		b.wait(`(how = ` + quote(how) + `, true)`)
		b.click(`[data-act=save]`)
	}
	unsaved := `document.querySelector('.unsaved')`

	try("closed")
	try("full")
	b.says("could not be saved (The disk is full.). It is still here")
	b.accessible()
	if !eval[bool](b, `!!`+unsaved) || eval[string](b, `document.querySelector('[role=alert]').textContent.match(/could not be saved/g).length + ''`) != "1" {
		t.Error("a closed dialog or a full disk counts as saved, or was told twice")
	}
	b.noted("harbour master")
	b.click(`[data-act=dismiss]`)

	try("written")
	b.wait(`!` + unsaved)
	saved, err := edit.Open([]byte(eval[string](b, `kept`)))
	if err != nil || len(saved.Edits.Notes) != 1 {
		t.Errorf("what was written does not open with its note: %v", err)
	}
	b.note(", twice")
	b.run(evaluate(`kept = ''; saksi.save = async (name, file) => { kept = name + await file.text() }; 0`))
	try("refused")
	b.wait(`kept.includes('.saksi.json{') && !` + unsaved)
	b.quietly()
}
