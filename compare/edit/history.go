package edit

// A History is the edits as they are, with the way back and forth.
type History struct {
	Now          Edits
	past, future []Edits
	changes      int
	saved        int // the changes that are kept elsewhere
}

// Start is a history that begins with edits that are saved already.
func Start(e Edits) History { return History{Now: e.clone()} }

// Do makes a change that can be undone.
func (h *History) Do(change func(*Edits)) {
	h.past = append(h.past, h.Now.clone())
	h.future = nil
	change(&h.Now)
	h.changes++
}

// Undo takes the last change back and says whether there was one.
func (h *History) Undo() bool {
	if !h.CanUndo() {
		return false
	}
	h.future = append(h.future, h.Now)
	h.Now, h.past = h.past[len(h.past)-1], h.past[:len(h.past)-1]
	h.changes++
	return true
}

// Redo makes the last undone change again and says whether there was one.
func (h *History) Redo() bool {
	if !h.CanRedo() {
		return false
	}
	h.past = append(h.past, h.Now)
	h.Now, h.future = h.future[len(h.future)-1], h.future[:len(h.future)-1]
	h.changes++
	return true
}

// CanUndo says whether there is a change to take back.
func (h *History) CanUndo() bool { return len(h.past) > 0 }

// CanRedo says whether there is a change to make again.
func (h *History) CanRedo() bool { return len(h.future) > 0 }

// Unsaved says whether something changed since Saved was called.
func (h *History) Unsaved() bool { return h.changes != h.saved }

// Saved says that the edits are kept elsewhere now.
func (h *History) Saved() { h.saved = h.changes }

// Changes counts what was ever changed, undone or redone.
func (h *History) Changes() int { return h.changes }
