"""English words that only suppose, warn of, or speak of people in general."""

from intake.rules.vocabulary.kinds import Kind, Row

_PIECES = ("class", "course", "book", "booklet", "leaflet", "poster", "model", "diagram", "drawing", "article", "lecture", "podcast", "documentary", "handout", "pamphlet", "brochure", "information", "info", "questions", "advice", "research", "paper", "chapter", "seminar", "webinar", "definition", "explanation", "specialist", "specialists", "expert", "clinic", "clinics", "charity", "website", "page", "blog", "commercial", "ad")
_ABOUT = ("of", "on", "about", "for", "in", "regarding")

_WILL = ("i'll", "ill", "i will", "you'll", "you will", "you can", "you could", "you might", "may", "might", "could", "will", "going to", "gonna")
_GET = ("slip", "herniate", "rupture", "develop", "get")

ROWS = (
    Row(
        "en.suppose",
        Kind.SUPPOSE,
        "risk of, risk for, risk factor for, in case, prevent, prevents, preventing, prevention of, "
        "avoid, avoiding, unless, at risk for, at risk of, increases the risk, scared of getting, "
        "afraid of getting, so i don't get, turn into, turns into, develop into, end up with, "
        "predispose to, predisposes to, should i have, hypothetically, video about, read about, "
        "reading about, read that, googled, a class on, an article on, study of, study on, treats, "
        "support group for, difference between, ending up with, worry about getting, "
        "worried about getting, worry about, fear of getting, fear of a, fear of another, "
        "scared i give you, gives you, will give you, gave you, bound to get, destined to get, "
        "will inherit, inherit, speeds up, speed up, accelerates, accelerate, covers, coverage for, "
        "pays for, used to treat, is for treating, approved to treat, approved for people, "
        "good for people, designed for, made for, intended for, recommended for people, cure for, "
        "remedy for, exercises for, stretches for, tips for, diet for, learn about, learned about, "
        "talk about, talk on, magazine about, papers on, trial of, trial for, trial in, what causes, "
        "how common is, how do you get, get worse into, get one too, get it too, worry i'll, "
        "worry that i'll, scared i'll, scared that i'll, afraid i'll, afraid of ending up with, "
        "terrified of getting, dread getting, hope i never get, hope i don't get, hope it never becomes, "
        "wouldn't wish, wouldnt wish, don't want to get, dont want to get, lead to, leads to, "
        "are used for, is used for, counselled on, counseled on, counselled about, counseled about, "
        "educated on, educated about, education on, education about, natural history of, "
        "pathophysiology of, pathology of, nature of, explained what, screening tool for, "
        "specialises in, specialised in, specialized in, specializing in, specialising in, approved for, "
        "licensed for, marketed for, advertised for, asks about, ask about, asked us about, "
        "asked me about, i'd hate to have, i'd hate to get, hate to have, hate to get, wouldn't want, "
        "would not want, hopefully i never, hope i never, god forbid, imagine having, pray i never, "
        "may i never, touch wood i never, ends up with, end up having, wind up with, winds up with, "
        "ending up having, what a, what an, what is a, how discs, how a, why discs, explained how, "
        "explained that discs, signs of a, can you get, no one in my family, nobody in my family, "
        "none of my family, nobody else in my family, no one else in my family, we treat, they treat, "
        "who treats, treats people, treating people, you don't have to, you do not have to, "
        "you shouldn't, you need to, you need a, most common cause, leading cause, common cause of, "
        "common causes of, number one cause, main cause of, main causes of, bad for discs, bad for your, "
        "good for discs, good for your, hard on the, people say, folks say, they say that people, "
        "study enrolled, cohort of, patients had, subjects had, participants had, randomized, "
        "randomised, thinking of what, guards against, protects against, protect against, keeps discs, "
        "stop discs, stops discs, specializes in, study recruited, trial recruited, trial enrolled, "
        "know what a, knows what a, slows down disc, talks about, talks on, story about, read up on, "
        "reading up on, knowledgeable about, familiar with, experienced with, experience with, "
        "experience in, trained in, training in, dealing in, used to treating, sees a lot of, "
        "treats a lot of, who understands, that understands, doctor understands, tips on, tips about, "
        "ideas for, thoughts on, opinions on, recommendations for, anyone here with, horror stories of, "
        "horror stories about, stories of, another failed, might leave me with, could leave me with, "
        "may leave me with, will leave me with, intention of ending up with, well known that, "
        "a fact that, everyone knows, everybody knows, it's said that, percent end up with",
        "what follows is supposed, warned of or read about, not reported",
    ),
    Row(
        "en.piece_about",
        Kind.SUPPOSE,
        ", ".join(f"{piece} {about}" for piece in _PIECES for about in _ABOUT),
        "a class, a model, a specialist: of the disease, not of the patient",
    ),
    Row(
        "en.wears_out",
        Kind.SUPPOSE,
        "dries out your, dries out the, dries your, dries the, degenerates the, degenerates your, "
        "wears out the, wears out your, wears down the, wears down your, wears your, ruins your, "
        "ruins the, destroys your, destroys the, damages your, damages the, brings disc, "
        "brings arthritis, speeds disc",
        "what a habit does to anybody's discs",
    ),
    Row(
        "en.product_for",
        Kind.SUPPOSE,
        "belt for, mattress for, pillow for, chair for, app for, tea for, gadget for, device for, "
        "machine for, product for, products for, supplement for, supplements for, "
        "inversion table for, meant for, claims to cure, claims to fix, promises to cure, "
        "promises to fix",
        "what is sold for a disease",
    ),
    Row(
        "en.warned",
        Kind.SUPPOSE,
        "risks, risks of, risks include, risks including, complications include, complications including, complications such as, possible complications, "
        "side effects include, exclusion criteria, inclusion criteria, exclusions, excluded if, excluded for, exclude patients, eligibility, eligible if, contraindications, contraindicated in, "
        "causes include, causes are, causes like, causes such as, causes of back pain, causes of neck pain, "
        "warning signs, warned about, warned of, warned me about, warned me of, conditions such as, conditions like, diagnoses such as, problems such as, ailments such as",
        "heads a list of what may happen, or of whom a study takes: nothing in the list is reported",
    ),
    Row(
        "en.topic",
        Kind.SUPPOSE,
        "risk factors for, risk factors of, treatment of, treatment for, treatments of, treatments for, "
        "management of, causes of, types of, stages of, treatment options for, exclusion",
        "at the head of a sentence that claims nothing, the title of what is said of people in general",
    ),
    Row(
        "en.future",
        Kind.SUPPOSE,
        ", ".join(f"{will} {verb}" for will in _WILL for verb in _GET),
        "what may yet come: nobody has it",
    ),
    Row(
        "en.source",
        Kind.GENERAL,
        "leaflet, brochure, pamphlet, website, poster, podcast, documentary, wikipedia, webmd, youtube, tiktok, facebook, instagram, reddit, chatgpt, google, internet, magazine, newspaper, textbook, "
        "advert, ad, commercial, infomercial, a video, the video, flyer, handout, newsletter, online, forum, job posting, job advert, consent form, app",
        "what a page or a video says is said of people in general",
    ),
    Row(
        "en.if",
        Kind.IF,
        "if, whether",
        "at the head of its clause a supposition; further in, a doubt",
    ),
    Row(
        "en.general",
        Kind.GENERAL,
        "has anyone, has anybody, does anyone, does anybody, anyone else, anybody else, "
        "any of you, people with, patients with, people who have, patients who have, many people, most people, "
        "some people, people my age, a lot of people, anyone with, anybody with, someone with, "
        "those with, those who have, everyone with, everybody with, individuals with, people like, "
        "others with, persons with, for people, men with, women with, folks with, people get, "
        "everybody my age, everyone my age, people over, adults over, adults with, anyone who has, "
        "someone who has, half of people, common in, half of all people, older people, old people, "
        "elderly people, the elderly, seniors, older adults, most adults, many adults, athletes, "
        "lots of people, plenty of people, loads of people, most of us, all of us, we all, "
        "many of us, anyone can, anybody can, anyone could, everyone gets, everybody gets, "
        "everyone has, everybody has, everyone over, everybody over, most folks, most men, "
        "most women, half of adults, many folks, some folks, research shows, research says, "
        "studies show that, studies have shown, a study shows, a study says, the research, "
        "research suggests, percent of people, % of people, % of adults, percent of adults, "
        "one in three, one in four, one in five, you can have, you may have, "
        "people who get, people that have, patients who, patients having, truck drivers, "
        "weightlifters, gymnasts, people in their, men over, women over, adult patients, "
        "patients over, participants with, subjects with, population, asymptomatic adults, "
        "asymptomatic people, asymptomatic individuals, thousands of, millions of, americans, "
        "british people, hundreds of, tons of people, every other person, eligible patients, "
        "many patients, most patients, our patients, typical patient, average person, the average, "
        "not everyone, not everybody, a person with, a patient with, any patient with, any person, "
        "when people, when someone, if someone, if somebody, if a person, if people, for anyone, "
        "for everyone, for somebody with, for someone with, as with many, half the population, "
        "half the country, you guys, whoever, lots of folks, plenty of folks, a lot of folks, anyone ever, anybody ever, anyone got, anyone get, anybody got",
        "a general statement",
    ),
    Row(
        "en.after_general",
        Kind.AFTER_GENERAL,
        "is common, are common, is very common, are very common, usually, often, is caused by, "
        "are caused by, runs in families, is one of the, is hereditary, is genetic, "
        "is the most common, can be treated, is treated, are treated, can be very painful, "
        "is something, can heal, can go away, is a normal part, are a normal part, are normal, "
        "is a frequent finding, are a frequent finding, are frequent, is frequent, "
        "are found in people, are seen in people, happen to everyone, happen to everybody, "
        "happens to everyone, happens to everybody, happen to anyone, can happen to anyone, "
        "affects people, affects older, affects the elderly, affect people, affects many, "
        "affects everyone, affect older, affects about, affects one in, affects millions, "
        "part of ageing, part of aging, part of getting older, part of growing old, as we age, "
        "as you age, as you get older, when you get older, when we get older, as we get older, "
        "as people get older, as people age, with ageing, with aging, the video said, the video says, "
        "the leaflet says, the article says, the website says, are found in, is found in many, "
        "is seen in many, is more common, are more common, is commonly, are commonly, in most people, "
        "in many people, in some people, in people, in everyone, in older, in the elderly, "
        "is not a disease, isn't a disease, is nothing to fear, can get better, "
        "get better by themselves, heals on its own, heal on their own, resolve on their own, "
        "aren't always, are not always, isn't always, is not always, doesn't always, does not always, "
        "don't always, do not always, patients typically, patients usually, patients may, "
        "patients can, patients deserve, is the most frequent, can happen, can occur, can develop, "
        "happen when, develops when, develop over time, comes with age, come with age, "
        "come with the territory, doesn't mean, don't mean, does not mean, do not mean, "
        "doesn't actually, don't actually, isn't the end of, is not the end of, is no joke they, "
        "has no cure, have no cure, is graded, are graded, is classified, are classified, is defined, "
        "is diagnosed by, is diagnosed with, are diagnosed by, include, includes, almost always, "
        "often heal, often heals, is treatable, are treatable, is curable, are curable, is incurable, "
        "over time in everyone, sooner or later, by a certain age, in old age, with old age, "
        "in athletes, in runners, in nurses, in smokers, in dogs, in dachshunds, in teenagers, "
        "can get, can come, "
        "to us all, for us all, in us all, affects mostly, affects mainly, mostly affects, "
        "mainly affects, don't even hurt, doesn't even hurt, or is that a myth, or is it a myth, is that a myth, is a myth",
        "what stands before, unless it is said to be mine, is a general statement",
    ),
    Row("en.cause_of", Kind.AFTER_GENERAL, "is the most common cause, is the main cause, is the leading cause, is a common cause, is a leading cause, is one of the most common, is the usual cause, is a frequent cause, is a major cause", "what a disease does in general, unless to me"),
    Row(
        "en.can_cause",
        Kind.CAN_CAUSE,
        "can lead to, may lead to, can cause, may cause, could cause, might lead to, could lead to, "
        "might cause, can progress to, may progress to, can develop into, can result in, may result in, "
        "can be a sign of, may be a sign of, could be a sign of, can be due to, can be caused by, "
        "may be complicated by, can be complicated by, could result in, can turn into, may turn into, "
        "can end in",
        "warns of one thing and of the other",
    ),
    Row(
        "en.definition",
        Kind.CAN_CAUSE,
        "are conditions, is when, is defined as, occurs when, "
        "refers to, means that, is where, happens if, is what happens, "
        "happens when, is the medical term, is the name for",
        "says what a word means",
    ),
)
