package compare_test

import (
	"bytes"
	"flag"
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

var updateAPI = flag.Bool("update-api", false, "write testdata/api.txt anew")

// Others build on the exported names. Adding one, changing one or taking one
// away has to be meant: testdata/api.txt then changes with it.
func TestExportedNames(t *testing.T) {
	const golden = "testdata/api.txt"
	got := exportedNames(t)
	if *updateAPI {
		if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	before, after := strings.Split(string(want), "\n"), strings.Split(got, "\n")
	for _, line := range before {
		if !slices.Contains(after, line) {
			t.Errorf("is gone, and others may use it: %s", line)
		}
	}
	for _, line := range after {
		if !slices.Contains(before, line) {
			t.Errorf("is new: %s", line)
		}
	}
	if t.Failed() {
		t.Log("if that is meant: go test ./compare -run TestExportedNames -update-api")
	}
}

// exportedNames lists each exported name with its type, a line each: functions,
// methods, fields, constants, variables.
func exportedNames(t *testing.T) string {
	t.Helper()
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	set := token.NewFileSet()
	print := func(n ast.Node) string {
		var out bytes.Buffer
		if err := format.Node(&out, set, n); err != nil {
			t.Fatal(err)
		}
		return strings.Join(strings.Fields(out.String()), " ")
	}
	var lines []string
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(set, name, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		ast.FileExports(file)
		for _, d := range file.Decls {
			switch d := d.(type) {
			case *ast.FuncDecl:
				d.Body, d.Doc = nil, nil
				if d.Recv == nil || ast.IsExported(strings.TrimPrefix(print(d.Recv.List[0].Type), "*")) {
					lines = append(lines, print(d))
				}
			case *ast.GenDecl:
				for _, s := range d.Specs {
					lines = append(lines, linesOf(d.Tok, s, print)...)
				}
			}
		}
	}
	slices.Sort(lines)
	return strings.Join(lines, "\n") + "\n"
}

func linesOf(kind token.Token, s ast.Spec, print func(ast.Node) string) []string {
	switch s := s.(type) {
	case *ast.ValueSpec:
		s.Doc, s.Comment = nil, nil
		return []string{kind.String() + " " + print(s)}
	case *ast.TypeSpec:
		fields, ok := s.Type.(*ast.StructType)
		if !ok {
			return []string{"type " + s.Name.Name + " " + print(s.Type)}
		}
		out := []string{"type " + s.Name.Name + " struct"}
		for _, f := range fields.Fields.List {
			tag := ""
			if f.Tag != nil {
				tag = " " + f.Tag.Value
			}
			for _, n := range f.Names {
				out = append(out, "field "+s.Name.Name+"."+n.Name+" "+print(f.Type)+tag)
			}
			if len(f.Names) == 0 {
				out = append(out, "field "+s.Name.Name+" embeds "+print(f.Type))
			}
		}
		return out
	}
	return nil
}
