package compare

import "testing"

func TestFindQuantitiesInOtherLanguages(t *testing.T) {
	runQuantityCases(t, `
de | am Dienstag um 4.40 Uhr, gegen 5.40 Uhr | 2025-03-11; 04:40; ~05:40
de | am Dienstag um zwanzig vor sechs | 2025-03-11; 05:40
de | zwölf Meter Luft, 180 Zentimeter, 1,80 Meter | 12 m; 1.8 m; 1.8 m
de | der 58-Jährige, sein 40-Tonner, der 52 Jahre alte Fahrer | 58 age; 52 age
de | ein halbes Dutzend Risse; sechs Risse; neun Risse | 6 riss; 6 riss; 9 riss
de | eine halbe Million Euro, 0,38 Millionen Euro | 500000 eur; 380000 eur
de | bis zum 28. November klären | 2024-11-28
de | seit Mittwoch, dem 12. März | 2025-03-12
de | 24.000 Kilogramm, rund 17.000 Fahrzeuge, 16.850 Fahrzeuge | 24000 kg; ~17000 fahrzeug; 16850 fahrzeug
de | Stand: 16.10.2025 18:05 Uhr | 2025-10-16; 18:05
de | vierundzwanzig Stunden, dreihundertfünf Menschen | 1440 min; 305 mensch
es | Tres personas han muerto y otras 58 | 3 person; 58
es | este jueves, a las 7.52 horas | 2025-03-06; 07:52
es | marcaba las ocho menos ocho cuando | 07:52
es | a 94 kilómetros por hora | 94 km/h
es | casi trescientas personas; Tres horas y 48 minutos | ~300 person; 228 min
es | 3,5 millones de euros; 3.500.000 euros | 3500000 eur; 3500000 eur
es | la del 14 de octubre | 2024-10-14
es | en 2008, el incendio; septiembre de 2019 | 2008; 2019-09
es | ocurrió a las 8.12, en plena hora | 08:12
ja | 2025年3月11日午後6時42分ごろ | 2025-03-11; 18:42
ja | 約300世帯に避難指示、14人がけが | ~300 世帯; 14 人
ja | 被害額は3億5000万円 | 350000000 jpy
ja | 男性（47歳）が死亡した。二十三人 | 47 age; 23 人
ar | أصيب ١٤ شخصا ونقل 17 آخرون | 14 شخص; 17 اخرون
`)
}
