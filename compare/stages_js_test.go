//go:build bench && js

package compare

import (
	"syscall/js"
	"time"
)

// processorTime is the time that Node has had processors.
func processorTime() time.Duration {
	u := js.Global().Get("process").Call("cpuUsage")
	return time.Duration(u.Get("user").Int()+u.Get("system").Int()) * time.Microsecond
}
