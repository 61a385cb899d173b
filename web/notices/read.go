package notices

// known are the licences that somebody has read, by the fingerprint of their
// text: all of them allow use, change and passing on with the notice kept. A
// text that is not here fails `make licences`: read it, and add its line if it
// asks for no more than that.
var known = map[string]string{
	"1673fc9bcd58": "MIT",
	"56959050891f": "MIT", // without its title
	"69539425723b": "MIT", // titled "MIT License"
	"552a18831311": "MIT", // with a line on ICU, whose licence asks no more
	"9eb43448ce6e": "BSD-2-Clause",
	"4624d1d727a4": "BSD-3-Clause", // Google LLC
	"a3d908e6ac44": "BSD-3-Clause", // Google Inc.
	"fd7d2f76b1a6": "BSD-3-Clause", // the Snowball project
	"95580a1f2a2f": "Apache-2.0",
}
