"""Ways to mean a condition: whatever stands for {x}, it is read as the heading says; our own words."""

WAYS_TO_MEAN = {
    "negated": """
I don't have {x} | I do not have {x} | I have never had {x} | never had {x} | no {x} | No {x} seen |
no evidence of {x} | there is no {x} | There was no {x} on the MRI | MRI showed no {x} |
The MRI did not show {x} | the scan didn't show any {x} | they said I don't have {x} |
doctor said it's not {x} | doctor says it is not a case of {x} | it isn't {x} |
it turned out not to be {x} | turns out it's not {x} | {x} was ruled out | they ruled out {x} |
{x} has been ruled out by MRI | ruled out for {x} | without {x} | denies {x} | denies any history of {x} |
no history of {x} | negative for {x} | free of {x} | no sign of {x} | no signs of {x} |
no indication of {x} | absence of {x} | {x} not seen | {x} is not seen | {x} was not found |
{x} is not present | {x} not identified | {x} not demonstrated | no significant {x} | no obvious {x} |
no definite {x} | no recurrent {x} | no new {x} | no focal {x} | no discrete {x} | fails to show {x} |
did not reveal {x} | does not demonstrate {x} | I was told I do not have {x} |
nobody ever told me I had {x} | no one has said I have {x} | no doctor has ever found {x} |
they found no {x} | they couldn't find {x} | they looked for {x} but found nothing |
they were looking for {x} and it wasn't there | I was tested for {x} and it was negative | {x}: no |
{x} - none | {x}: negative | {x} absent | my doctor excluded {x} | not {x} | Not a {x}, just a strain |
thankfully no {x} | luckily it's not {x} | nothing like {x} | nothing to suggest {x} |
nothing in the way of {x} | nil {x} | neither {x} nor fracture | no fracture, no {x} |
no fracture or {x} | no evidence for fracture, tumor or {x} | I thought I had {x} but I don't |
they first thought it was {x} but it wasn't | I was afraid it was {x}, but the MRI was clear |
x-ray was normal with no {x} | my spine is clear of {x} | MRI clear, no {x} |
It can't be {x}, the scan was clean | he assured me there was no {x} | she told me I did not have {x} |
{x}? No. | {x} has been excluded | unremarkable, without {x} | no longer think it's {x} |
patient does not have {x} | the patient has no {x} | not consistent with {x} | not suggestive of {x} |
there isn't any {x} | there's no {x} anywhere | no trace of {x} | no such thing as {x} in my back |
I've been checked and don't have {x} | my MRI ruled {x} out | this rules out {x} |
doctors say {x} is not the problem and that I do not have it | lack of {x} |
never been diagnosed with {x} | has never been diagnosed with {x} | was never told about {x} |
I know I don't have {x} | I'm sure it's not {x} | definitely not {x} | by no means {x} |
far from {x}, it's just muscular
""",
    "uncertain": """
possible {x} | probable {x} | suspected {x} | suspicious for {x} | likely {x} | most likely {x} |
maybe {x} | perhaps {x} | may be {x} | might be {x} | could be {x} | it could be {x} | I might have {x} |
I may have {x} | I could have {x} | I think I have {x} | I think it is {x} | I think it's {x} |
I believe I have {x} | I suspect {x} | doctor suspects {x} | my doctor thinks it is {x} |
my doctor thinks I have {x} | doctor thinks it may be {x} | the doctor said it might be {x} |
they said it is probably {x} | they are not sure but think {x} | not sure if it's {x} |
not sure whether I have {x} | unsure if {x} | I don't know if I have {x} | I wonder if I have {x} |
wondering if it is {x} | could this be {x}? | do I have {x}? | is it {x}? | {x}? | ? {x} | ?{x} |
query {x} | r/o {x} | rule out {x} | to rule out {x} | MRI to rule out {x} | cannot rule out {x} |
can't exclude {x} | {x} cannot be excluded | {x} is suspected | {x} is possible | {x} not excluded |
questionable {x} | presumed {x} | provisional diagnosis: {x} | working diagnosis of {x} |
differential includes {x} | DDx {x} vs strain | {x} versus muscle strain | either {x} or a strain |
concern for {x} | concerned about {x} | worried I have {x} | I'm afraid I have {x} | I fear it's {x} |
sounds like {x} | looks like {x} | seems like {x} | it seems to be {x} | appears to be {x} |
he suggested it may be {x} | suggestive of {x} | suggesting {x} | suggests {x} | evaluate for {x} |
sent for MRI to check for {x} | waiting for MRI to see if I have {x} | waiting for results, maybe {x} |
physio reckons {x} | my chiropractor reckons I've got {x} | chiro guesses {x} | I guess {x} |
I guess it is {x} | I'm guessing {x} | I assume it's {x} | pretty sure it's {x} |
I'm pretty sure I have {x} | self diagnosed {x} | I self diagnosed as {x} | google says I have {x} |
according to Google it is {x} | my wife thinks I have {x} | my friend who is a nurse thinks I have {x} |
{x}, I think | {x} I guess | {x} maybe | {x} or something | {x} or something like that |
some kind of {x} I think | they mentioned possible {x} | the possibility of {x} was raised |
there is a chance of {x} | a chance it's {x} | they think {x} | they're thinking {x} |
being investigated for {x} | under investigation for {x} | tentative diagnosis {x} |
has been suggested that I have {x} | I was told I may have {x} | I was told I might have {x} |
I was told it could be {x} | told possible {x} | unconfirmed {x} | not confirmed yet but {x} |
{x}, not confirmed | {x} yet to be confirmed | potentially {x} | doubtful {x} | equivocal for {x} |
{x} can't be ruled out | {x} suspected
""",
    "other_person": """
my mother has {x} | my mom had {x} | my dad has {x} | my father suffered from {x} |
my sister was diagnosed with {x} | my brother has {x} | my husband has {x} | my wife's {x} |
my wife has {x} | my son has {x} | my daughter got {x} | my aunt has {x} | my uncle had surgery for {x} |
my cousin has {x} | my grandmother had {x} | my grandpa had {x} | my friend has {x} |
a friend of mine has {x} | a friend with {x} | my neighbor has {x} | my coworker has {x} |
a guy at work has {x} | a lady at church has {x} | my boss has {x} | a colleague has {x} |
someone I know has {x} | my mother-in-law has {x} | my ex has {x} | my roommate has {x} |
my partner has {x} | my best friend was told she has {x} | mom and dad both have {x} |
both my parents have {x} | family history of {x} | family history: {x} | FH: {x} | FHx {x} in mother |
father with {x} | mother with {x} | mother: {x} | Mother has {x}, father healthy | {x} in father |
{x} in my mother | {x} runs in my family | {x} runs in the family | {x} on my mother's side |
there is {x} in the family | everyone in my family has {x} | two of my brothers have {x} |
my twin has {x} | my dad's {x} was bad | my brother in law got {x} | my girlfriend had {x} |
my stepdad has {x} | he has {x} (my husband) | my pastor has {x} | my son-in-law has {x} |
my daughter's doctor says she has {x} | I take care of my mother who has {x} |
I care for my husband, who has {x} | I'm caring for a father with {x} | my mother died with {x} |
my late husband had {x} | The patient's mother had {x} | patient's brother has {x} | a relative has {x} |
several relatives have {x} | my niece, who is 20, has {x} | my hubby was just diagnosed with {x} |
the guy next door has {x} | my teacher had {x} | another patient had {x} | my dog has {x}
""",
    "nothing": """
people with {x} often need help | people who have {x} hurt a lot | patients with {x} may feel numb |
{x} is common in older people | {x} is very common | {x} can cause leg pain |
{x} often causes pain down the leg | {x} may cause numbness | {x} usually gets better | What is {x}? |
what causes {x}? | how is {x} treated? | is there a cure for {x}? | what are the symptoms of {x}? |
can stress cause {x}? | does smoking cause {x}? | risk of {x} | risks include {x} | risk factors for {x} |
I'm at risk for {x} | to prevent {x} | exercises to prevent {x} | I read about {x} |
I read an article on {x} | saw a video about {x} | a leaflet about {x} | leaflet on {x} given |
if I had {x} I would know | if it is {x} I want surgery | unless it is {x} | in case of {x} |
I don't want to get {x} | I do not want to end up with {x} | afraid of getting {x} |
lifting can lead to {x} | sitting too long leads to {x} | complications such as {x} | may develop {x} |
could develop into {x} | surgeon who treats {x} | doctor specializes in {x} | treatment of {x} |
treatments for {x} | this drug is used for {x} | clinic for {x} | support group for {x} | study of {x} |
a trial for {x} | the difference between {x} and sciatica |
the symptoms of {x} are leg pain and numbness | signs of {x} include leg pain |
{x} is when the spine changes | {x} happens when you lift wrong |
{x} is a condition in which the nerves are pinched | anyone with {x} should be careful |
anyone here with {x}? | has anyone had {x}? | does anyone else have {x}? |
many of us have {x} without knowing | most people over 60 have {x} | half of people my age have {x} |
exclusion criteria: {x} | Exclusion: {x}, pregnancy | inclusion criteria include {x} |
causes of back pain include {x} | Consent: risks of {x} explained | return if signs of {x} |
he asked me about {x} | questions about {x}
""",
    "affirmed": """
I have {x} | I've got {x} | Ive got {x} | ive had {x} for years | I had {x} in 2010 | diagnosed with {x} |
I was diagnosed with {x} last year | told I have {x} | I was told I had {x} | dr told me i have {x} |
doctor says I have {x} | my doctor said it's {x} | MRI shows {x} | MRI showed {x} | MRI revealed {x} |
MRI confirmed {x} | MRI c/w {x} | consistent with {x} | findings consistent with {x} |
compatible with {x} | in keeping with {x} | history of {x} | h/o {x} | hx of {x} | PMH: {x} |
Assessment: {x} | Impression: {x} | Diagnosis: {x} | known {x} | mild {x} | early {x} | severe {x} |
moderate {x} noted | evidence of {x} | there is {x} | suffers from {x} | suffering from {x} |
I suffer with {x} | living with {x} | dealing with {x} | pain from {x} | pain due to {x} |
back pain caused by {x} | because of {x} | secondary to {x} | s/p surgery for {x} | surgery for {x} |
operated for {x} | I take this for {x} | I use it for {x} | prescribed for {x} | on disability for {x} |
treated for {x} | being treated for {x} | complaining of {x} | presents with {x} | known case of {x} |
{x} confirmed by MRI | {x} since 2015 | {x}, sciatica | {x} and no fracture |
{x} without cord compression | {x} but no fracture | No fracture. {x}. | no sciatica but {x} |
like my mother, I have {x} | my mother and I both have {x} | my sister has scoliosis and I have {x} |
I don't have scoliosis, I have {x} | it's not a strain, it's {x} | not only sciatica but also {x} |
first they thought strain but it was {x} | turned out to be {x} | it turned out I had {x} |
they finally found {x} | worried because I have {x} | my wife drove me here, I have {x} |
my doctor, who has treated my father too, says I have {x} | Can I work with my {x}? |
will my {x} get better? | how do I sleep with my {x}? | is surgery needed for my {x}? |
I'm not sure how I got {x} | I don't know what caused my {x} | my {x} does not bother me |
my {x} isn't that bad | the {x} is not getting worse | can't work because of {x} |
cannot sleep due to {x} | I can't walk far with {x} | never had pain until {x} |
I have not had surgery for my {x} | haven't had injections for {x} yet | no surgery for the {x} yet |
no treatment has helped my {x} | I refuse surgery for {x} | when it rains my {x} acts up |
since my {x} I can't run | x-ray showed {x} and no other problem | {x} noted, unchanged | {x} stable |
persistent {x} | large {x} | small {x} | chronic {x} | I do have {x} | definitely {x} | confirmed {x} |
two doctors confirmed {x}
""",
}
