package hostile

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// Write writes the files below a folder and returns their paths, in order. A
// file system takes no slash, no NUL and no 300 bytes in a name; a folder each
// keeps equal names apart.
func Write(t testing.TB, folder string, files []File) []string {
	t.Helper()
	var paths []string
	for i, f := range files {
		dir := filepath.Join(folder, fmt.Sprint(i))
		if err := os.Mkdir(dir, 0o755); err != nil {
			t.Fatal(err)
		}
		name := strings.NewReplacer("/", "\u2215", "\x00", "").Replace(f.Name)
		name = strings.ToValidUTF8(name[:min(len(name), 240)], "")
		path := filepath.Join(dir, name)
		if filepath.Dir(path) != dir {
			path = filepath.Join(dir, "no name.txt")
		}
		if err := os.WriteFile(path, f.Data, 0o644); err != nil {
			t.Fatal(err)
		}
		paths = append(paths, path)
	}
	return paths
}
