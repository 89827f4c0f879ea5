package document

import (
	"fmt"
	"strconv"
	"strings"
)

// ordinal writes the number of an item in the style of an HTML list.
func ordinal(style string, n int) string {
	switch style {
	case "a":
		return letters(n) + ")"
	case "A":
		return strings.ToUpper(letters(n)) + "."
	case "i":
		return strings.ToLower(roman(n)) + "."
	case "I":
		return roman(n) + "."
	default:
		return fmt.Sprintf("%d.", n)
	}
}

// letters numbers a, b, ... z, aa, bb, ... as lists do.
func letters(n int) string {
	if n < 1 || n > 26*20 {
		return strconv.Itoa(n)
	}
	return strings.Repeat(string(rune('a'+(n-1)%26)), (n-1)/26+1)
}

func roman(n int) string {
	if n < 1 || n > 3999 {
		return strconv.Itoa(n)
	}
	var b strings.Builder
	for _, r := range []struct {
		value int
		sign  string
	}{{1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"}, {90, "XC"}, {50, "L"}, {40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}} {
		for n >= r.value {
			b.WriteString(r.sign)
			n -= r.value
		}
	}
	return b.String()
}
