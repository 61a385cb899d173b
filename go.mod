module saksi

go 1.26
