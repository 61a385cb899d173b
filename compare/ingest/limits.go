package ingest

import "fmt"

// What a reader will take on. A news article has 300 to 3,000 words, its page
// 50 kB to 3 MB; the limits leave a wide margin and keep a hostile or mistaken
// file from filling the memory of a browser tab.
const (
	// MaxFileBytes is for one file, packed or not: a saved page with pictures
	// inside (MHTML), a press kit as PDF or ZIP.
	MaxFileBytes = 64 << 20
	// MaxTextBytes is for the text of one article: a book of 150,000 words.
	// What is over it is cut at a block, with a note.
	MaxTextBytes = 1 << 20
	// MaxBlocks bounds the blocks of one article, noise included.
	MaxBlocks = 20_000
	// MaxArticles is for one file: a long feed has 100 entries, and more
	// than that cannot be compared side by side.
	MaxArticles = 100
	// MaxDepth is how many containers may stand around a part: an archive
	// inside an archive, with a mail that has a document attached.
	MaxDepth = 4
	// MaxParts is for the parts of all containers in one file: a saved page has
	// some hundred pictures beside it.
	MaxParts = 2_000
	// MaxExpandedBytes is for all parts together once they are unpacked; packed
	// text grows tenfold, a bomb ten-thousandfold.
	MaxExpandedBytes = 256 << 20
	// MaxMarkupBytes is for HTML and XML, whose tree takes ten to twenty times
	// the memory of the file. Pictures written into a page are cut out first.
	MaxMarkupBytes = 16 << 20
	// MaxElements is for the elements and texts of one XML file, whose nodes take some
	// 150 bytes each; a Word file of 100,000 words has about 400,000.
	MaxElements = 1_000_000
	// MaxNesting is how deep elements and groups may stand inside one another;
	// what is deeper is read as if it stood at this depth. It bounds the stack.
	MaxNesting = 200
)

func megabytes(n int) string { return fmt.Sprintf("%.1f MB", float64(n)/(1<<20)) }
