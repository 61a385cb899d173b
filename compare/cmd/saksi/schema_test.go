package main

import (
	"encoding/json"
	"maps"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	// Validates against draft 2020-12 and names the place that fails; test only.
	"github.com/santhosh-tekuri/jsonschema/v6"

	"saksi/compare"
)

const schemaFile = "../../report.schema.json"

// storyFolders are the labelled stories of the project.
func storyFolders(t *testing.T) []string {
	t.Helper()
	found, err := filepath.Glob("../../../testdata/stories/*/gold.json")
	if err != nil || len(found) == 0 {
		t.Fatalf("no stories found (%v)", err)
	}
	for i := range found {
		found[i] = filepath.Dir(found[i])
	}
	return found
}

func TestOutputMatchesSchema(t *testing.T) {
	schema, err := jsonschema.NewCompiler().Compile(schemaFile)
	if err != nil {
		t.Fatal(err)
	}
	for _, dir := range storyFolders(t) {
		_, stdout, stderr := saksi("", "-format", "json", dir, "missing.txt")
		if !strings.Contains(stderr, "missing.txt") {
			t.Errorf("%s: %s", dir, stderr)
		}
		value, err := jsonschema.UnmarshalJSON(strings.NewReader(stdout))
		if err != nil {
			t.Fatalf("%s: %v", dir, err)
		}
		if err := schema.Validate(value); err != nil {
			t.Errorf("%s: %v", filepath.Base(dir), err)
		}
	}
}

// A schema that lags behind the report, or allows too much, is of no use.
func TestSchemaRejects(t *testing.T) {
	schema, err := jsonschema.NewCompiler().Compile(schemaFile)
	if err != nil {
		t.Fatal(err)
	}
	_, stdout, _ := saksi("", "-format", "json", storyFolders(t)[0])
	for name, broken := range map[string]string{
		"another version":      strings.Replace(stdout, `"version": 1`, `"version": 2`, 1),
		"an unknown role":      strings.Replace(stdout, `"role": "claim"`, `"role": "opinion"`, 1),
		"a null list":          strings.Replace(stdout, `"errors": []`, `"errors": null`, 1),
		"an offset below zero": strings.Replace(stdout, `"start": 0`, `"start": -1`, 1),
		"a claim without kind": strings.Replace(stdout, `"kind": "unique"`, `"sort": "unique"`, 1),
	} {
		if broken == stdout {
			t.Errorf("%s: nothing was broken", name)
			continue
		}
		value, err := jsonschema.UnmarshalJSON(strings.NewReader(broken))
		if err != nil {
			t.Fatal(err)
		}
		if schema.Validate(value) == nil {
			t.Errorf("the schema accepts %s", name)
		}
	}
}

// The schema and the Go types must name the same fields, and agree on which are
// always there.
func TestSchemaNamesEveryField(t *testing.T) {
	data, err := os.ReadFile(schemaFile)
	if err != nil {
		t.Fatal(err)
	}
	var root node
	if err := json.Unmarshal(data, &root); err != nil {
		t.Fatal(err)
	}
	root.check(t, &root, "report", reflect.TypeFor[compare.Report]())
}

// A node is the part of a JSON Schema that describes structure.
type node struct {
	Ref        string          `json:"$ref"`
	Items      *node           `json:"items"`
	Properties map[string]node `json:"properties"`
	Required   []string        `json:"required"`
	Defs       map[string]node `json:"$defs"`
}

func (n *node) check(t *testing.T, root *node, at string, typ reflect.Type) {
	for typ.Kind() == reflect.Pointer {
		typ = typ.Elem()
	}
	if n.Ref != "" {
		def := root.Defs[strings.TrimPrefix(n.Ref, "#/$defs/")]
		n = &def
	}
	switch typ.Kind() {
	case reflect.Slice:
		if n.Items == nil {
			t.Errorf("%s: the schema says nothing about the items of this list", at)
			return
		}
		n.Items.check(t, root, at+"[]", typ.Elem())
	case reflect.Struct:
		var fields, always []string
		for i := range typ.NumField() {
			name, options, _ := strings.Cut(typ.Field(i).Tag.Get("json"), ",")
			if name == "-" {
				continue // in no JSON
			}
			fields = append(fields, name)
			if options != "omitempty" {
				always = append(always, name)
			}
			property, ok := n.Properties[name]
			if !ok {
				t.Errorf("%s.%s is not in the schema", at, name)
				continue
			}
			property.check(t, root, at+"."+name, typ.Field(i).Type)
		}
		for _, name := range slices.Sorted(maps.Keys(n.Properties)) {
			if !slices.Contains(fields, name) {
				t.Errorf("%s.%s is in the schema, not in the report", at, name)
			}
		}
		slices.Sort(always)
		if required := slices.Sorted(slices.Values(n.Required)); !slices.Equal(required, always) {
			t.Errorf("%s: the schema requires %v, the report always has %v", at, required, always)
		}
	}
}
