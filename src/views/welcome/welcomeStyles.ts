/** The first-run page: the article on paper to the left, the question beside it. */
export const welcomeStyles = `
html,body{background:var(--wash)}
body{font-size:14px}
.small{font-size:13px}
.welcome{display:grid;grid-template:"head head" auto "page side" 1fr/minmax(0,1fr) 340px;gap:24px 36px;max-width:1080px;margin:0 auto;padding:28px 24px 60px}
.welcome>header{grid-area:head;display:flex;gap:14px;align-items:center}
.title{font-size:20px;font-weight:650;line-height:1.2}
main{grid-area:page}
aside{grid-area:side;position:sticky;top:20px;align-self:start}
.hint{font-size:15px;margin-bottom:6px}
.key{display:flex;flex-wrap:wrap;gap:4px 20px;margin-bottom:14px;font-size:13px}
article{background:var(--paper);border:1px solid var(--line);border-radius:4px;padding:28px 34px;font:16px/1.6 Georgia,"Times New Roman",serif}
article h1{font-size:24px;line-height:1.25;margin-bottom:14px}
article h2{font-size:18px;line-height:1.3;letter-spacing:0;color:var(--ink);margin:22px 0 10px}
article p{margin-bottom:14px}
article p:last-child{margin-bottom:0}
@media (max-width:860px){aside{display:contents}.choices{grid-area:ask}.may{grid-area:may}.welcome{grid-template:"head" auto "ask" auto "page" auto "may" auto/minmax(0,1fr);padding:20px 12px 40px}article{padding:20px 18px}}
`;
