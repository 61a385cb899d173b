//go:build cms

package web

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	"saksi/compare/export"
)

const wordpressFiles = "/usr/share/wordpress"

// What an administrator sets up once, as a plugin that is always on.
const wordpressPlugin = `<?php
add_action('wp_head', function () { echo '<script type="module" src="/saksi/saksi-compare.js"></script>'; });
`

const wordpressSetUp = `<?php
mysqli_report(MYSQLI_REPORT_OFF);
$db = mysqli_init();
for ($i = 0; !@$db->real_connect('localhost', 'root', '', null, 0, $argv[1]); $i++) { if ($i > 300) { exit('no database: ' . mysqli_connect_error()); } usleep(200000); }
$db->query('CREATE DATABASE wordpress');
define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = parse_url($argv[3], PHP_URL_HOST) . ':' . parse_url($argv[3], PHP_URL_PORT);
require $argv[2] . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Trial', 'admin', 'admin@example.com', false, '', 'admin-secret');
wp_insert_user(['user_login' => 'author', 'user_pass' => 'author-secret', 'user_email' => 'author@example.com', 'role' => 'author']);
update_option('siteurl', $argv[3]);
update_option('home', $argv[3]);
echo 'set up ', $GLOBALS['wp_version'];
`

// runBeside starts a program that ends with the test.
func runBeside(t *testing.T, cmd *exec.Cmd) {
	t.Helper()
	var out bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &out
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if cmd.SysProcAttr != nil { // its workers too
			syscall.Kill(-cmd.Process.Pid, syscall.SIGTERM)
		} else {
			cmd.Process.Signal(syscall.SIGTERM)
		}
		ended := make(chan error, 1)
		go func() { ended <- cmd.Wait() }()
		select {
		case <-ended:
		case <-time.After(10 * time.Second):
			cmd.Process.Kill()
			<-ended
		}
		if t.Failed() {
			t.Logf("%s: %.3000s", filepath.Base(cmd.Path), out.String())
		}
	})
}

func must(t *testing.T, cmd *exec.Cmd) string {
	t.Helper()
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("%s: %v\n%s", cmd, err, out)
	}
	return string(out)
}

func write(t *testing.T, path, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

// wordpress sets up a site of its own in a folder of the test, on this computer
// alone, and returns its address and folder.
func wordpress(t *testing.T) (address, root string) {
	t.Helper()
	if _, err := os.Stat(wordpressFiles + "/wp-load.php"); err != nil {
		t.Fatal("WordPress is not here: make test-cms installs it")
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	host := listener.Addr().String()
	listener.Close()
	address = "http://" + host

	dir := t.TempDir()
	root = filepath.Join(dir, "site")
	data, socket := filepath.Join(dir, "data"), filepath.Join(dir, "db.sock")
	must(t, exec.Command("cp", "-rL", wordpressFiles, root))
	must(t, exec.Command("mariadb-install-db", "--no-defaults", "--datadir="+data, "--user=root", "--auth-root-authentication-method=normal", "--skip-test-db"))
	runBeside(t, exec.Command("mariadbd", "--no-defaults", "--user=root", "--datadir="+data, "--socket="+socket, "--pid-file="+filepath.Join(dir, "pid"), "--skip-networking"))

	write(t, filepath.Join(root, "wp-config.php"), `<?php
define('DB_NAME', 'wordpress'); define('DB_USER', 'root'); define('DB_PASSWORD', ''); define('DB_HOST', 'localhost:`+socket+`');
define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', ''); define('DISABLE_WP_CRON', true);
define('WP_HTTP_BLOCK_EXTERNAL', true); define('WP_ACCESSIBLE_HOSTS', '127.0.0.1'); define('AUTOMATIC_UPDATER_DISABLED', true);
foreach (['AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY', 'AUTH_SALT', 'SECURE_AUTH_SALT', 'LOGGED_IN_SALT', 'NONCE_SALT'] as $k) { define($k, 'trial ' . $k); }
$table_prefix = 'wp_';
if (!defined('ABSPATH')) { define('ABSPATH', __DIR__ . '/'); }
require_once ABSPATH . 'wp-settings.php';
`)
	write(t, filepath.Join(root, "wp-content/mu-plugins/saksi.php"), wordpressPlugin)
	setUp := filepath.Join(dir, "setup.php")
	write(t, setUp, wordpressSetUp)
	t.Log(must(t, exec.Command("php", setUp, socket, root, address)))

	server := exec.Command("php", "-S", host, "-t", root)
	server.Env = append(os.Environ(), "PHP_CLI_SERVER_WORKERS=4") // it asks itself for the oEmbed answer
	server.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	runBeside(t, server)
	for deadline := time.Now().Add(60 * time.Second); ; time.Sleep(100 * time.Millisecond) {
		if answer, err := http.Get(address + "/wp-login.php"); err == nil {
			answer.Body.Close()
			break
		}
		if time.Now().After(deadline) {
			t.Fatal("the site does not answer")
		}
	}
	return address, root
}

// logIn uses the site's own form.
func (b *tab) logIn(address, name string) {
	b.t.Helper()
	b.run(chromedp.Navigate(address + "/wp-login.php"))
	b.run(chromedp.SetValue("#user_login", name), chromedp.SetValue("#user_pass", name+"-secret"), chromedp.Click("#wp-submit"))
	b.wait(`location.pathname.startsWith('/wp-admin')`)
}

// publish saves a post as the editor does, through the site's filters, and
// returns its address and what was kept of it.
func (b *tab) publish(title, content string) (link, kept string) {
	b.t.Helper()
	answer := eval[struct{ Link, Raw, Error string }](b, `(async () => {
		const nonce = await (await fetch('/wp-admin/admin-ajax.php?action=rest-nonce')).text();
		const answer = await (await fetch('/?rest_route=/wp/v2/posts&context=edit', {method: 'POST', headers: {'X-WP-Nonce': nonce, 'Content-Type': 'application/json'},
			body: JSON.stringify({title: `+jsString(title)+`, content: `+jsString(content)+`, status: 'publish'})})).json();
		return {Link: answer.link ?? '', Raw: answer.content?.raw ?? '', Error: answer.message ?? ''};
	})()`)
	if answer.Error != "" || answer.Link == "" {
		b.t.Fatalf("%s was not published: %s", title, answer.Error)
	}
	return answer.Link, answer.Raw
}

func jsString(s string) string {
	out, err := json.Marshal(s)
	if err != nil {
		panic(err) // a string
	}
	return string(out)
}

// What the embedding guide says of WordPress, in a WordPress.
func TestWordPress(t *testing.T) {
	address, root := wordpress(t)
	report := native(t, story(t, "id-feri"))
	var fragment, frame, answer bytes.Buffer
	frameAddress := address + "/saksi/story.frame.html"
	for _, err := range []error{export.Fragment(&fragment, report), export.Frame(&frame, report, frameAddress), export.Embed(&answer, report, frameAddress)} {
		if err != nil {
			t.Fatal(err)
		}
	}
	write(t, filepath.Join(root, "saksi/story.fragment.html"), fragment.String())
	write(t, filepath.Join(root, "saksi/story.frame.html"), frame.String())
	write(t, filepath.Join(root, "saksi/story.oembed.json"), answer.String())
	for _, name := range []string{"saksi-compare.js", "saksi-live.js", "saksi.wasm.gz"} {
		must(t, exec.Command("cp", "dist/"+name, filepath.Join(root, "saksi", name)))
	}
	html := func(s string) string { return "<!-- wp:html -->\n" + s + "\n<!-- /wp:html -->" }
	element := `document.querySelector('saksi-compare')`
	for _, who := range []string{"admin", "author"} {
		b := newTab(t)
		b.logIn(address, who)
		for _, test := range []struct{ who, title, content, keeps, shows string }{
			{"admin", "fragment in the element", html("<saksi-compare>" + strings.TrimSpace(fragment.String()) + "</saksi-compare>"), "<saksi-compare>", element + shown},
			{"admin", "element with src", html(`<saksi-compare src="/saksi/story.fragment.html"></saksi-compare>`), "<saksi-compare src=", element + shown},
			{"admin", "live", html(`<saksi-compare live>` + liveArticles + `</saksi-compare>`), "<saksi-compare live", element + shown},
			{"author", "marked div", html(`<div data-saksi="/saksi/story.fragment.html">Words</div>`), `data-saksi=`, `document.querySelector('div[data-saksi] saksi-compare')` + shown},
			{"author", "fragment alone", html(strings.TrimSpace(fragment.String())), "data-saksi-report", `document.querySelectorAll('[data-statement-row]').length > 10`},
			{"author", "oEmbed", "<!-- wp:paragraph -->\n<p>Compared:</p>\n<!-- /wp:paragraph -->\n\n" + frameAddress + "\n", frameAddress,
				`(f => f && f.src.startsWith('` + frameAddress + `#?secret=') && f.clientHeight === 1000 && getComputedStyle(f).visibility === 'visible')(document.querySelector('iframe.wp-embedded-content'))`},
			{"author", "element, which is stripped", html(`<saksi-compare src="/saksi/story.fragment.html">left</saksi-compare>`), "left", `!document.querySelector('saksi-compare') && document.body.innerText.includes('left')`},
		} {
			if test.who != who {
				continue
			}
			t.Run(fmt.Sprintf("%s/%s", who, test.title), func(t *testing.T) {
				link, kept := b.publish(test.title, test.content)
				if !strings.Contains(kept, test.keeps) {
					t.Errorf("WordPress kept %.300q", kept)
				}
				page := newTab(t)
				page.run(chromedp.Navigate(link))
				page.run(chromedp.Evaluate(`document.querySelector('saksi-compare, [data-saksi], iframe')?.scrollIntoView()`, nil))
				page.wait(test.shows)
			})
		}
	}
}
