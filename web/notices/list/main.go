// Command list prints every module that Saksi, its tests and its page are built
// from, with its licence. It fails when there is one that nobody has read.
package main

import (
	"fmt"
	"os"
	"runtime"

	"saksi/web/notices"
)

func main() {
	native, err := notices.Of(runtime.GOOS, runtime.GOARCH, "-test", "./...")
	if err == nil {
		var page []notices.Notice
		page, err = notices.Of("js", "wasm", "./wasm")
		native = append(native, page...)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "licences:", err)
		os.Exit(1)
	}
	seen := map[string]bool{}
	failed := false
	for _, n := range native {
		if seen[n.Name] {
			continue
		}
		seen[n.Name] = true
		fmt.Printf("%-14s %s %s\n", n.Licence, n.Name, n.Version)
		if n.Licence == "" {
			failed = true
			fmt.Fprintf(os.Stderr, "licences: that of %s (%s) is not known: read it, then list it in web/notices/read.go or drop the module\n", n.Name, n.Print)
		}
	}
	if failed {
		os.Exit(1)
	}
}
