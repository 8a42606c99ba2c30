/** A page prints as a paper: no controls, sources as notes, date and address at the foot. */
export const printStyles = `.print{display:none}
@media print{
@page{size:A4;margin:18mm 18mm 20mm;@bottom-right{content:counter(page) " / " counter(pages);font-size:8pt}}
html{font-size:10.5pt}
body{background:none}
.frame{max-width:none;padding:0}
.head .frame{padding:0 0 2mm}
.skip,.leave,.nav,.languages,.reader,.head form,.dates form,.crumbs,.filters,.pages,.preview,.controls,.reason,.card,button,.button{display:none!important}
.head{background:none}
.dates{border:0}
.print{display:block}
main.frame{padding-top:6mm;padding-bottom:6mm}
a{color:inherit;text-decoration:none}
.note-list a[href^=http]::after{content:none}
.wide{overflow:visible}
table{font-size:8.5pt}
thead{display:table-header-group}
tr,li,.cards li,.now,figure,svg{break-inside:avoid}
h1,h2,h3{break-after:avoid}
h2{margin-top:8mm}
p{orphans:3;widows:3}
.now,.filters{background:none}
.foot .frame{padding-bottom:0}
td a,th a,.tap{min-height:0;padding:0}
details.src>summary{min-width:0;min-height:0;line-height:1;color:inherit;padding:0 .15em;font-size:.68em;vertical-align:super}
.drawing,.spark{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}`
