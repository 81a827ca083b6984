/** An article of our own invention that holds every kind of block: what the reader page must be able to show. */
const PICTURE =
  'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 width=%22640%22 height=%22240%22%3E%3Crect width=%22640%22 height=%22240%22 fill=%22%23789%22/%3E%3C/svg%3E';

export const RICH_PAGE = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8">
<title>Lighthouse keepers count the birds of Skarvøy - Coast Weekly</title>
<meta property="og:site_name" content="Coast Weekly"><meta name="author" content="Runa Holt">
<meta name="description" content="For the third year keepers and pupils have counted every nest on the island by hand.">
<meta property="article:published_time" content="2025-06-03T08:00:00Z"></head><body><main><article>
<h1>Lighthouse keepers count the birds of Skarvøy</h1>
<p class="standfirst">For the third year keepers and pupils have counted every nest on the island by hand.</p>
<p>On Tuesday morning two keepers, nine pupils and a <a href="https://coast.example/boats">borrowed fishing boat</a> set out for the island of Skarvøy, <em>as they have done every June since 2023</em>. By noon they had walked its <strong>four kilometres</strong> of shore.</p>
<figure><img src="${PICTURE}" width="640" height="240" alt="Puffins on a ledge above the sea"><figcaption>Puffins on the western ledge, where most of the nests are. Photograph: Runa Holt</figcaption></figure>
<h2>What was counted</h2>
<p>“We found more nests than last year, and that is <em lang="no">helt utrolig</em>,” said Tor Valan, 61, who has kept the light since 1998. The numbers, he added, are small but sure:</p>
<table><thead><tr><th scope="col">Bird</th><th scope="col">Nests 2023</th><th scope="col">Nests 2024</th><th scope="col">Nests 2025</th></tr></thead>
<tbody><tr><th scope="row">Puffin</th><td>212</td><td>240</td><td>268</td></tr><tr><th scope="row">Cormorant</th><td>31</td><td>29</td><td>35</td></tr><tr><th scope="row">Oystercatcher</th><td>8</td><td>11</td><td>9</td></tr></tbody></table>
<h3>How it is done</h3>
<ol start="3"><li>One counts, another writes, and nobody talks.</li><li>Each nest is marked once:<ul><li>white chalk for eggs,</li><li>yellow chalk for young birds:<ul><li>a line for one, a cross for more than one.</li></ul></li></ul></li><li>The chalk is gone with the next rain.</li></ol>
<blockquote><p>“You look a bird in the eye and you write down a number. Then you walk on,” the island's rules say.</p></blockquote>
<p>The pupils keep the list in a plain file, and the oldest of them wrote the two lines that add it up:</p>
<pre><code>total = sum(nests for bird, nests in counted.items() if nests is not None and not bird.startswith('unknown'))
print(total)</code></pre>
<p>The Donaudampfschifffahrtsgesellschaft of the museum lent its loudhailer, and the county’s nature office paid £1,250 for fuel. “It is the cheapest research in the country,” said its head, Dr. Ingunn Aas, on 2 June.</p>
<p>Next year the count moves to the first week of May, so that the young are not disturbed.</p>
</article></main></body></html>`;
