package ingest

import (
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"saksi/compare"
)

// table makes a block of every row, cells apart by bars.
func (c *cutter) table(n *html.Node) {
	for row := range n.Descendants() {
		switch row.DataAtom {
		case atom.Caption:
			at := place{compare.Caption, row, true, 0}
			c.children(row, at)
			c.flush()
		case atom.Tr:
			at := place{compare.Table, row, true, 0}
			for cell := row.FirstChild; cell != nil; cell = cell.NextSibling {
				if cell.DataAtom != atom.Td && cell.DataAtom != atom.Th {
					continue
				}
				if c.text.Len() > 0 {
					c.write(" | ", at)
					c.space = true
				}
				c.cell(cell, at)
			}
			c.flush()
		}
	}
}

// cell writes all words of a cell on one line.
func (c *cutter) cell(n *html.Node, at place) {
	for d := n.FirstChild; d != nil; d = d.NextSibling {
		switch {
		case d.Type == html.TextNode:
			c.write(d.Data, at)
			c.space = true
		case d.Type == html.ElementNode && !unseen(d):
			c.cell(d, at)
		}
	}
}

// isDataTable tells a table of values from one that lays a page out: no blocks
// of prose inside, short cells, at least two rows of two.
func isDataTable(n *html.Node) bool {
	rows, cells, words, header := 0, 0, 0, false
	for d := range n.Descendants() {
		switch d.DataAtom {
		case atom.Tr:
			rows++
		case atom.Th, atom.Caption:
			header = true
			cells++
		case atom.Td:
			cells++
		case atom.Table, atom.Form, atom.Article, atom.H1, atom.H2, atom.Nav, atom.Font:
			return false
		}
		if d.Type == html.TextNode {
			words += countWords(d.Data)
		}
	}
	return rows >= 2 && cells >= 2*rows && (words < 12*cells || header && words < 30*cells)
}
