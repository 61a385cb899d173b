package web

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	"saksi/compare"
	"saksi/compare/ingest"
	"saksi/compare/madeup"
	"saksi/wasm/parts"
)

var generated = flag.Int("generated", 50, "how many generated stories Chromium must agree on; make same has 1000")

// The built page's worker in Chromium gives, byte for byte, what the native
// comparison gives (and Node, see compare/agree_test.go), for every story and
// for generated ones. Only hashes come back from the browser.
func TestChromiumAgrees(t *testing.T) {
	b := openIn(t, 25*time.Minute)
	b.run(chromedp.Evaluate(hashesOfReports, nil))
	compared := 0
	batch := map[string][]compare.Article{}
	check := func() {
		in, err := json.Marshal(batch)
		if err != nil {
			t.Fatal(err)
		}
		for name, got := range eval[map[string]string](b, `hashesOfReports(`+string(in)+`)`) {
			compared++
			if want := hashOfParts(t, batch[name]); got != want {
				t.Errorf("Chromium's report of %s is another than the native one", name)
			}
		}
		clear(batch)
	}
	pools := eachStory(t, func(name string, articles []compare.Article) { batch[name] = articles })
	check()
	for k := range *generated {
		var articles []compare.Article
		for i, text := range madeup.Retold(k, pools) {
			// As the page does before it sends an article to the worker.
			articles = append(articles, compare.Article{Name: fmt.Sprintf("%d-%d", k, i), Text: strings.ToValidUTF8(text, "\uFFFD"), Date: fmt.Sprintf("2025-02-%02d", 1+(k+11*i)%28)})
		}
		batch[fmt.Sprintf("generated-%d", k)] = articles
		if len(batch) == 20 || k == *generated-1 {
			check()
		}
	}
	t.Logf("%d reports are the same bytes", compared)
	if compared != *generated+len(pools) {
		t.Errorf("%d reports were compared", compared)
	}
	b.quietly()
}

// hashesOfReports has a worker of the page's own compare each story.
const hashesOfReports = `
globalThis.worker = saksi.startWorker();
globalThis.nextJob = 0;
globalThis.hashesOfReports = async (stories) => {
	const out = {};
	for (const [name, articles] of Object.entries(stories)) {
		const id = ++nextJob;
		const all = await new Promise((done, fail) => {
			const parts = [];
			worker.onerror = (e) => fail(new Error(e.message));
			worker.onmessage = ({ data }) => {
				if (data.id !== id) return;
				if (data.type === 'failed') fail(new Error(data.message));
				if (data.type !== 'part') return;
				parts.push(data.json + '\n');
				if (data.links) done([...parts, data.links, ...data.columns]);
			};
			worker.postMessage({ type: 'compare', id, json: JSON.stringify(articles) });
		});
		const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', await new Blob(all).arrayBuffer()));
		out[name] = [...sum].map((n) => n.toString(16).padStart(2, '0')).join('');
	}
	return out;
};0`

// hashOfParts is of the report as the worker hands it over.
func hashOfParts(t *testing.T, articles []compare.Article) string {
	t.Helper()
	report, err := compare.Compare(context.Background(), articles, compare.Options{})
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	written := func(v any) {
		data, err := json.Marshal(v)
		if err != nil {
			t.Fatal(err)
		}
		out.Write(data)
	}
	for _, p := range parts.Cut(report.Pack()) {
		written(p)
		out.WriteByte('\n')
		if p.Packed != nil {
			written(p.Packed)
			for _, column := range p.Packed.Columns {
				if err := binary.Write(&out, binary.LittleEndian, column); err != nil {
					t.Fatal(err)
				}
			}
		}
	}
	return fmt.Sprintf("%x", sha256.Sum256(out.Bytes()))
}

// eachStory reads the project's stories; it returns their sentences, story by story.
func eachStory(t *testing.T, do func(name string, articles []compare.Article)) (pools [][]string) {
	t.Helper()
	dirs, err := filepath.Glob("../testdata/stories/*")
	if err != nil || len(dirs) == 0 {
		t.Fatalf("no stories found (%v)", err)
	}
	for _, dir := range dirs {
		var articles []compare.Article
		var pool []string
		for _, file := range story(t, filepath.Base(dir)) {
			data, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			read, problems := ingest.Read(filepath.Base(file), data)
			if len(problems) > 0 {
				t.Fatal(problems)
			}
			articles = append(articles, read...)
		}
		report, err := compare.Compare(context.Background(), articles, compare.Options{})
		if err != nil {
			t.Fatal(err)
		}
		for _, a := range report.Articles {
			for _, s := range a.Sentences {
				pool = append(pool, s.Text)
			}
		}
		pools = append(pools, pool)
		do(filepath.Base(dir), articles)
	}
	return pools
}
