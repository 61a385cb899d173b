// Command serve shows the page and its examples on this computer alone, as a
// server would. Run it at the top of the module:
//
//	go run ./web/serve [-address 127.0.0.1:8017]
package main

import (
	"flag"
	"fmt"
	"net"
	"net/http"
	"os"
)

func main() {
	address := flag.String("address", "127.0.0.1:8017", "where to listen; port 0 takes a free one")
	flag.Parse()
	// Listening first means that the address is printed only when it works.
	listener, err := net.Listen("tcp", *address)
	if err != nil {
		fmt.Fprintf(os.Stderr, "serve: %v; try another with -address 127.0.0.1:0\n", err)
		os.Exit(1)
	}
	fmt.Printf("http://%s/dist/saksi.html  the page\nhttp://%s/  everything in web\n", listener.Addr(), listener.Addr())
	if err := http.Serve(listener, fresh(http.FileServer(http.Dir("web")))); err != nil {
		fmt.Fprintln(os.Stderr, "serve:", err)
		os.Exit(1)
	}
}

// fresh keeps the browser from showing what was built before.
func fresh(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Cache-Control", "no-store")
		next.ServeHTTP(w, r)
	})
}
