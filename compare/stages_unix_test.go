//go:build bench && unix

package compare

import (
	"syscall"
	"time"
)

// processorTime is the time that this process has had processors, which other
// programs on the machine change little.
func processorTime() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		panic(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
