package compare

// An Article is one source's text. Only Text is needed; what is empty is
// detected or left out.
type Article struct {
	// Name is what people call the article: a file's name or an outlet. Errors
	// name it. It need not be unique.
	Name string `json:"name"`
	// Title is the headline when the format carries it apart from the text.
	Title string `json:"title,omitempty"`
	// Language is a two-letter ISO 639-1 code; empty means that it is detected.
	Language string `json:"language,omitempty"`
	// Outlet and Author are the publisher and the byline.
	Outlet string `json:"outlet,omitempty"`
	Author string `json:"author,omitempty"`
	// Date is the day of publication as ISO 8601 (2024-06-19, or with a time
	// 2024-06-19T20:40+07:00). Weekdays in the text are resolved against it.
	// Empty means that a date line in the text is looked for.
	Date string `json:"date,omitempty"`
	// Text is UTF-8. Every span of a report points into it.
	Text string `json:"text"`
	// Blocks cut Text into paragraphs, in order and without overlap. Without
	// them every line is a paragraph.
	Blocks []Block `json:"blocks,omitempty"`
	// Roles are an editor's corrections: the role of the sentence that starts
	// at a byte offset of Text.
	Roles map[int]Role `json:"roles,omitempty"`
	// Notes say what reading left out or guessed, in words for the reader
	// ("1,204 of 6,310 words taken").
	Notes []string `json:"notes,omitempty"`
}

// A Block is a paragraph, heading, caption or list item: the half-open byte
// span Start..End of the article's text.
type Block struct {
	Start int       `json:"start"`
	End   int       `json:"end"`
	Kind  BlockKind `json:"kind"`
	// Reason says in a word why a block is noise: "navigation", "related",
	// "share", "comments", "advertisement", "newsletter", "cookies".
	Reason string `json:"reason,omitempty"`
}

// BlockKind is what a block is in its page.
type BlockKind string

const (
	Paragraph BlockKind = "paragraph"
	Heading   BlockKind = "heading"
	Caption   BlockKind = "caption"
	ListItem  BlockKind = "listitem"
	Quotation BlockKind = "quotation"
	Table     BlockKind = "table"
	// Noise is a part of the page that is not the article: its sentences are
	// boilerplate, shown greyed and never compared.
	Noise BlockKind = "noise"
)
