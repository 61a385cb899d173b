"""Writes story.fodt, the document that LibreOffice turns into the other
formats, and columns.fodt, the same story set in two columns."""

NS = ('xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" '
      'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
      'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" '
      'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"')

STYLES = '''
<office:styles>
 <style:default-style style:family="paragraph"><style:text-properties style:font-name="Liberation Serif" fo:font-size="11pt" fo:language="en" fo:country="GB"/></style:default-style>
 <style:style style:name="Standard" style:family="paragraph"/>
 <style:style style:name="Text_20_body" style:display-name="Text body" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-bottom="0.2cm" fo:text-align="%(align)s"/></style:style>
 <style:style style:name="Title" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:font-size="20pt" fo:font-weight="bold"/></style:style>
 <style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="2"><style:paragraph-properties fo:margin-top="0.4cm"/><style:text-properties fo:font-size="14pt" fo:font-weight="bold"/></style:style>
 <style:style style:name="Caption" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:font-style="italic"/></style:style>
 <style:style style:name="Quotations" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-left="1cm" fo:margin-right="1cm"/></style:style>
 <style:style style:name="Header" style:family="paragraph" style:parent-style-name="Standard"/>
 <style:style style:name="Footer" style:family="paragraph" style:parent-style-name="Standard"/>
</office:styles>
<office:automatic-styles>
 <text:list-style style:name="L1"><text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties text:space-before="0.6cm" text:min-label-width="0.6cm"/></text:list-level-style-bullet></text:list-style>
 <style:style style:name="Sect1" style:family="section"><style:section-properties><style:columns fo:column-count="2" fo:column-gap="0.8cm"/></style:section-properties></style:style>
 <style:page-layout style:name="pm1"><style:page-layout-properties fo:page-width="14.8cm" fo:page-height="21cm" fo:margin="1.5cm"/><style:header-style/><style:footer-style/></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pm1">
 <style:header><text:p text:style-name="Header">Harbour Press Office, release 14</text:p></style:header>
 <style:footer><text:p text:style-name="Footer">Page <text:page-number>1</text:page-number> of <text:page-count>2</text:page-count></text:p></style:footer>
</style:master-page></office:master-styles>'''

def p(text, style="Text_20_body"):
    return f'<text:p text:style-name="{style}">{text}</text:p>'

INTRO = [
 "A fire in the old fish market of Port Ellery burned through the night and destroyed the office of the harbour master, the city’s fire chief said on Friday.",
 "Forty-two firefighters fought the flames, which officials first noticed shortly after 11:20 p.m. on Thursday. Nobody was killed; three people were treated for smoke.<text:note text:id=\"ftn1\" text:note-class=\"footnote\"><text:note-citation>1</text:note-citation><text:note-body><text:p>Figures of the county hospital.</text:p></text:note-body></text:note>",
]
CHANGED = "The damage is put at <text:change-start text:change-id=\"c2\"/>2.4 million<text:change-end text:change-id=\"c2\"/> euros<text:change text:change-id=\"c1\"/>, according to a first estimate."
MORE = [
 "Specialists from the insurance office will difficultly find a final figure before the sufficient cooling of the ruin, an official confirmed, because the floor of the first storey has buckled and the staircase is unsafe.",
 "The market hall, built in 1911 of brick and iron, had been refitted only five years ago. Its five hundred stallholders met on the quay in the morning and were offered space in the customs warehouse on the other bank of the river.",
 "Traffic on the coastal road was diverted until noon. The ferry to the outer islands left from the northern pier instead, with a delay of an hour and a half, the shipping company announced.",
 "Investigators do not rule out a defective refrigeration unit as the cause. A witness told the police that he had heard a loud crackling behind the cold store before the first smoke came through the roof.",
 "The mayor thanked the neighbouring fire brigades, which had sent nine engines and a boat, and promised that the hall would be rebuilt in the same place within two years.",
 "For the time being, the fishermen’s cooperative will sell the catch directly from the boats, between six and ten o’clock every morning, and has asked customers for their understanding.",
]
LIST = ["nine engines from four towns", "one fireboat", "two drones with infrared cameras"]
ROWS = [("Place", "Stalls", "Damage"), ("Main hall", "312", "total"), ("East wing", "88", "smoke")]

def body(columns):
    out = []
    if not columns:
        out.append('<text:tracked-changes>'
          '<text:changed-region text:id="c1"><text:deletion><office:change-info><dc:creator>Desk</dc:creator><dc:date>2025-03-07T08:00:00</dc:date></office:change-info><text:p text:style-name="Text_20_body">, perhaps far more</text:p></text:deletion></text:changed-region>'
          '<text:changed-region text:id="c2"><text:insertion><office:change-info><dc:creator>Desk</dc:creator><dc:date>2025-03-07T08:01:00</dc:date></office:change-info></text:insertion></text:changed-region>'
          '</text:tracked-changes>')
    out.append(p("Fire destroys fish market of Port Ellery", "Title"))
    if columns:
        out.append('<text:section text:style-name="Sect1" text:name="S1">')
        out += [p(t) for t in [INTRO[0]] + MORE]
        out.append('</text:section>')
        return "".join(out)
    out += [p(t) for t in INTRO] + [p(CHANGED)]
    out.append('<text:h text:style-name="Heading_20_2" text:outline-level="2">Cause still unknown</text:h>')
    out += [p(t) for t in MORE[:4]]
    out.append('<text:list text:style-name="L1">' + "".join(f'<text:list-item>{p(t)}</text:list-item>' for t in LIST) + '</text:list>')
    out.append('<table:table table:name="T1"><table:table-column table:number-columns-repeated="3"/>' + "".join(
        '<table:table-row>' + "".join(f'<table:table-cell>{p(c, "Standard")}</table:table-cell>' for c in row) + '</table:table-row>' for row in ROWS) + '</table:table>')
    out.append(p("The fish market on Friday morning. Photo: harbour office", "Caption"))
    out.append(p("“We saved the archive, and that is a small comfort,” said the harbour master.", "Quotations"))
    out += [p(t) for t in MORE[4:]]
    return "".join(out)

for name, columns in (("story", False), ("columns", True)):
    with open(name + ".fodt", "w", encoding="utf-8") as f:
        f.write(f'<?xml version="1.0" encoding="UTF-8"?>\n<office:document {NS} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">'
                + STYLES % {"align": "justify" if columns else "start"}
                + '<office:body><office:text>' + body(columns) + '</office:text></office:body></office:document>\n')
