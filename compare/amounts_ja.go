package compare

import "sync"

// Japanese and Chinese quantities. Digits and ideographs are read in
// ideographic.go; a counter stands for the noun.
var japaneseAmounts = sync.OnceValue(func() *amountWords {
	return &amountWords{
		currencies:   renamings("円=jpy|日元=jpy|元=cny|ドル=usd|美元=usd|ユーロ=eur|欧元=eur|ポンド=gbp|ウォン=krw"),
		percent:      set("パーセント"),
		units:        measureUnits("キロメートル=m 1000 1|キロ=m 1000 1|公里=m 1000 1|メートル=m 1 1|米=m 1 1|センチ=m 1 100|ミリ=m 1 1000|トン=kg 1000 1|吨=kg 1000 1|キログラム=kg 1 1|公斤=kg 1 1|グラム=kg 1 1000|リットル=l 1 1|ヘクタール=m2 10000 1|平方メートル=m2 1 1|立方メートル=m3 1 1|秒=min 1 60|分=min 1 1|分間=min 1 1|分钟=min 1 1|時間=min 60 1|小时=min 60 1|日間=day 1 1|天=day 1 1|週間=day 7 1|か月=month 1 1|カ月=month 1 1|ヶ月=month 1 1|个月=month 1 1|年間=month 12 1|年前=month 12 1|年ぶり=month 12 1"),
		ages:         set("歳|岁"),
		classifiers:  set("人|棟|世帯|戸|軒|台|件|か所|カ所|ヶ所|本|隻|機|頭|匹|枚|回|名|校|社|団体|両|箇所"),
		heads:        []string{"人", "名"},
		people:       []string{"人", "名"},
		others:       []string{"ほか"},
		before:       map[string]approximation{"約": about, "およそ": about, "大约": about, "约": about, "ほぼ": almost, "近く": almost, "少なくとも": atLeast, "至少": atLeast, "最大": atMost},
		after:        map[string]approximation{"以上": atLeast, "以下": atMost, "未満": under, "近く": almost, "余り": over, "ほど": about, "前後": about, "あまり": over, "超": over},
		dayParts:     map[string]dayPart{"午前": {24, 0, 0}, "午後": {0, 0, 11}, "上午": {24, 0, 0}, "下午": {0, 0, 11}, "早朝": {24, 0, 0}, "夜": {5, 0, 11}, "夕方": {1, 0, 11}},
		clockNames:   numbers("正午=720"),
		ranges:       set("-|~|～|〜"),
		relativeDays: map[string]int{},
	}
})
