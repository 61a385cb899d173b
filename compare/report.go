package compare

// Version is the version of the report format, and the value of its "version" field.
const Version = 1

// A Report is the whole result of a comparison. It is plain data: the same
// articles give the same report, byte for byte as JSON. Offsets are bytes of
// UTF-8; ids are "a1" for the first article, "a1.3" for its third sentence and
// "s12" for a statement.
type Report struct {
	Version    int             `json:"version"`
	Articles   []ReportArticle `json:"articles"`
	Statements []Statement     `json:"statements"`
	// Links are all links found, the strongest first.
	Links []Link `json:"links"`
	// Weak are pairs below the default threshold, the strongest first: what
	// a looser reading would link (Regroup).
	Weak          []Link        `json:"weak"`
	Discrepancies []Discrepancy `json:"discrepancies"`
	// Disagreements sum the discrepancies of a statement up: who says what.
	Disagreements []Disagreement `json:"disagreements"`
	Quotes        []Quote        `json:"quotes"`
	Origins       []Origin       `json:"origins"`
	// Errors are inputs that could not be read or compared.
	Errors []InputError `json:"errors"`
	// Packed holds Links and Weak in little room in their stead, after Pack.
	Packed *Packed `json:"-"`
}

// A ReportArticle is an article with its sentences.
type ReportArticle struct {
	ID       string `json:"id"`
	Name     string `json:"name"`
	Title    string `json:"title"`
	Language string `json:"language"`
	Outlet   string `json:"outlet,omitempty"`
	Author   string `json:"author,omitempty"`
	// Date is the article's own or the one that its date line gives.
	Date      string           `json:"date,omitempty"`
	Text      string           `json:"text"`
	Words     int              `json:"words"`
	Blocks    []Block          `json:"blocks"`
	Sentences []ReportSentence `json:"sentences"`
	Notes     []string         `json:"notes,omitempty"`
}

// Role is what a sentence is in its article.
type Role string

const (
	Claim    Role = "claim"
	Headline Role = "headline"
	// CaptionText is the role of a photo caption's sentence.
	CaptionText Role = "caption"
	// Boilerplate is page furniture: menus, share bars, "Baca juga".
	Boilerplate Role = "boilerplate"
	// Duplicate repeats an earlier sentence of its own article.
	Duplicate Role = "duplicate"
)

// Kind is how the sentences of a statement stand to each other.
type Kind string

const (
	Shared      Kind = "shared"
	Paraphrased Kind = "paraphrased"
	Unique      Kind = "unique"
)

// A ReportSentence is the unit that is compared.
type ReportSentence struct {
	ID    string `json:"id"`
	Start int    `json:"start"`
	End   int    `json:"end"`
	Text  string `json:"text"`
	Role  Role   `json:"role"`
	// Reason says in a word why a sentence is boilerplate.
	Reason string `json:"reason,omitempty"`
	// Kind and Statement are empty for boilerplate and duplicates.
	Kind      Kind   `json:"kind,omitempty"`
	Statement string `json:"statement,omitempty"`
	// Credited is where the article names who says this, in this sentence or
	// near it; nil when it is told as a fact.
	Credited *Span `json:"credited,omitempty"`
}

// A Statement is one thing that is stated, by all sentences that state it.
type Statement struct {
	ID   string `json:"id"`
	Kind Kind   `json:"kind"`
	// Members are sentence ids, in article order; Best is the one whose
	// wording stands for the statement in a list.
	Members []string `json:"members"`
	Best    string   `json:"best"`
	// Articles are the ids of the articles that carry it, in order.
	Articles []string `json:"articles"`
	// Origins counts the independent sources among Articles.
	Origins int `json:"origins"`
	// AsFact are the articles that tell it as a fact where another credits it to
	// somebody; empty when all do alike.
	AsFact []string `json:"asFact,omitempty"`
	// Disputed says that a disagreement has a value in this statement.
	Disputed bool `json:"disputed,omitempty"`
}

// Class is how alike two linked sentences are.
type Class string

const (
	ClassShared      Class = "shared"
	ClassParaphrased Class = "paraphrased"
	// ClassPartial: one full proposition in common, the rest differs.
	ClassPartial Class = "partial"
)

// A Link joins two sentences of different articles that state the same.
type Link struct {
	A     string `json:"a"`
	B     string `json:"b"`
	Class Class  `json:"class"`
	// Score is 1/(1+E), E the number of pairs as good as this one that chance
	// would give the sentence: 0.5 means one, 0.99 one in a hundred.
	Score   float64  `json:"score"`
	Reasons []Reason `json:"reasons"`
	// Terms are the strongest shared terms, the rarest first.
	Terms []string `json:"terms"`
	// The proposition that a partial link shares, as spans of the articles' texts.
	ASpan *Span `json:"aSpan,omitempty"`
	BSpan *Span `json:"bSpan,omitempty"`
}

// A Span is a half-open byte range.
type Span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// A Reason is one named part of a score, 0..1.
type Reason struct {
	Name  string  `json:"name"`
	Value float64 `json:"value"`
}

// Slot is what a discrepancy is about.
type Slot string

const (
	SlotNumber      Slot = "number"
	SlotDate        Slot = "date"
	SlotName        Slot = "name"
	SlotAttribution Slot = "attribution"
	SlotPolarity    Slot = "polarity"
	SlotQuote       Slot = "quote"
)

// A Discrepancy is a pair of linked sentences that give different values for
// the same slot. The spans point into the articles' texts.
type Discrepancy struct {
	A      string `json:"a"`
	B      string `json:"b"`
	Type   Slot   `json:"type"`
	AStart int    `json:"aStart"`
	AEnd   int    `json:"aEnd"`
	// AValue is the value as written.
	AValue string `json:"aValue"`
	BStart int    `json:"bStart"`
	BEnd   int    `json:"bEnd"`
	BValue string `json:"bValue"`
	// ANormal and BNormal are the values as understood ("14", "2024-06-19", "18:42").
	ANormal string `json:"aNormal,omitempty"`
	BNormal string `json:"bNormal,omitempty"`
	// About is the slot in the articles' words: a unit, noun or role ("kios", "injured").
	About string `json:"about,omitempty"`
	// Disagreement is the index into Report.Disagreements that sums it up.
	Disagreement int `json:"disagreement"`
}

// A Disagreement is one slot of a statement with the values that the articles
// give it, the one with most articles first.
type Disagreement struct {
	Statement string  `json:"statement"`
	Type      Slot    `json:"type"`
	About     string  `json:"about,omitempty"`
	Values    []Value `json:"values"`
}

// A Value is what some articles give for a disputed slot.
type Value struct {
	Text string `json:"text"`
	// Normal is the value as understood; it is what groups the places.
	Normal   string   `json:"normal"`
	Articles []string `json:"articles"`
	Places   []Place  `json:"places"`
}

// A Place is where a value stands: a span of the text of the sentence's article.
type Place struct {
	Sentence string `json:"sentence"`
	Start    int    `json:"start"`
	End      int    `json:"end"`
}

// A Quote is a quotation with its speaker, as spans of the article's text.
type Quote struct {
	Article string `json:"article"`
	// Sentences are the ids of the sentences that it runs through.
	Sentences []string `json:"sentences"`
	Start     int      `json:"start"`
	End       int      `json:"end"`
	// Speaker is who says it, as the article names him there; Who is the same
	// person's fullest name in the article. Empty when none is found.
	Speaker      string `json:"speaker,omitempty"`
	SpeakerStart int    `json:"speakerStart,omitempty"`
	SpeakerEnd   int    `json:"speakerEnd,omitempty"`
	Who          string `json:"who,omitempty"`
}

// An Origin is a hint, never a verdict, that articles took text from one
// source, with its evidence.
type Origin struct {
	Articles []string `json:"articles"`
	// Credit is the agency that they name, if they do.
	Credit string `json:"credit,omitempty"`
	// Run is the longest run of words in common, as it stands in the first
	// article; RunWords counts its words.
	Run      string `json:"run"`
	RunWords int    `json:"runWords"`
	// Share is the part of the smaller article's words that stand in common runs, 0..1.
	Share float64 `json:"share"`
}

// An InputError names an input that was left out and says what to do about it.
type InputError struct {
	Name    string `json:"name"`
	Message string `json:"message"`
}
