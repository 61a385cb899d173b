package main

import (
	"net/http"
	"net/http/httptest"
	"testing"
)

func TestFresh(t *testing.T) {
	seen := httptest.NewRecorder()
	fresh(http.FileServer(http.Dir(".."))).ServeHTTP(seen, httptest.NewRequest("GET", "/icon.svg", nil))
	if seen.Code != http.StatusOK || seen.Header().Get("Cache-Control") != "no-store" {
		t.Errorf("status %d, cache %q", seen.Code, seen.Header().Get("Cache-Control"))
	}
}
