"""Words of concern that are read even when misspelled, how they sound, and what is never mended into them."""

ENGLISH_MENDED = (
    "bladder, bowel, bowels, urine, urinary, urinate, urinating, urination, incontinent, incontinence, retention, catheter, diaper, diapers, accident, "
    "accidents, control, bathroom, toilet, leaking, dribbling, stool, stools, feces, numb, numbness, tingling, tingly, asleep, sensation, feeling, groin, "
    "crotch, genital, genitals, vagina, vaginal, penis, testicle, testicles, scrotum, rectum, rectal, anus, buttocks, bottom, private, privates, saddle, "
    "perineum, perineal, paralyzed, paralysis, wheelchair, collapse, collapses, collapsed, collapsing, buckle, buckles, buckled, buckling, strength, "
    "stopped, working, unable, can't, cannot, couldn't, anesthesia, anaesthesia, genitalia, dysfunction, difficulty, catheterize, hesitancy, diminished, "
    "numbed, paralysed, emptying, sensations, sensitivity, syndrome, equina, tingles, thighs, barely, worthless, goodbye, swallowed, penile, intercourse, "
    "medication, painkillers, overdosed, bedridden, testicular, waterworks, struggling, trousers, backside, prickling, urinates, dribbled, dribbles, "
    "trickled, trickles, defecate, defecated, soiling, dirtied, pissed, squirts, leaked, emptied, empties, crumple, crumpled, paraplegic, testes, clitoris, "
    "groins, sphincter, faeces, novocaine, paresthesia, anesthetic, hoarding, stockpiling, legs, pants, poop, walk, wipe, kill, alive, live, peeing, "
    "pooping, pissing, needles, thinking, urinated, hanging, swallow, swallowing, walking, tingle, trickle, trickling, dribble, leakage, underwear, soiled, "
    "wetting, incontinently, weakness, suicide, suicidal, killing, overdose, myself, without, anymore, tablets, thoughts, hurting, cutting"
)
"""Long or strange enough that little else looks like them."""

SPANISH_MENDED = (
    "vejiga, intestino, esfínter, esfínteres, orina, orinar, oriné, orino, orinando, incontinencia, incontinente, retención, sonda, pañal, pañales, "
    "control, controlar, aguantar, popó, pierdo, perdí, dormido, dormida, dormidos, dormidas, adormecido, adormecida, adormecidos, adormecidas, "
    "adormecimiento, entumecido, entumecida, hormigueo, cosquilleo, sensibilidad, entrepierna, genitales, vagina, pene, testículos, escroto, ano, recto, "
    "nalgas, glúteos, íntimas, partes, piernas, rodillas, caminar, mover, paralizado, paralizada, doblan, sostienen, responden, fuerza, anestesia, "
    "anestesiada, entumecimiento, acorchada, dormirme, duerme, duermen, evacuar, higiénico, inodoro, incapaz, orines, parálisis, paralizadas, trasero, "
    "sostenerme, testículo, toallas, urinaria, vaciar, chorro, tomarme, hacerme, dificultad, cosquillas, pompis, perineo, aventarme, ahorcarme, pararme, "
    "medicinas, muñecas, desaparecer, fallan, aflojan, aguantan, controlo, descontrol, hacer, haciendo, adormece, adormecen, adormilada, entumidas, "
    "acorchado, acorchamiento, anestesiado, anestesiados, insensible, parestesia, afloja, aflojando, aflojaron, doblando, doblaron, flaquean, vencen, "
    "paralizados, inmóviles, goteando, gotear, gotitas, chorrito, escapes, ensuciando, ensuciarme, calzones, calzón, orinaba, orinado, orinándome, meando, "
    "cagarme, evacuación, excremento, retener, retengo, suicido, dispararme, envenenarme, lesionarme, autolesión, sobredosis, estorbo, existir, despertar, "
    "ensucio, sentir, lastimarme, cintura, muerta, muerto, encima, limpio, ganas, aguanto, orinarme, sangre, entumida, escapa, cortarme, acabar, silla, "
    "ruedas, levantarme, suicidio, suicidarme, suicida, suicidas, matarme, quitarme, morirme, quiero, vivir, pastillas, brazos, siento"
)
"""Palabras que casi no se parecen a otras."""

ENGLISH_SOUNDS = (
    ("ph", "f"), ("ck", "k"), ("ce", "se"), ("ci", "si"), ("cy", "si"), ("y", "i"), ("z", "s"), ("ei", "ie"), ("al", "l"), ("el", "l"), ("il", "l"), ("le", "l"),
)  # fmt: skip
SPANISH_SOUNDS = (
    ("ch", "x"), ("gue", "Ge"), ("gui", "Gi"), ("ge", "je"), ("gi", "ji"), ("G", "g"), ("que", "ke"), ("qui", "ki"), ("ce", "se"), ("ci", "si"), ("c", "k"), ("z", "s"), ("v", "b"), ("h", ""), ("ll", "y"), ("m", "n"),
)  # fmt: skip
"""Each spelling and what is heard, one after another; double letters count once."""

PROTECTED = (
    "acaban acabara acabas acallar acatar acer acerque acordada acordado aesthetic alabar alojan ammo anno arriendo asciende asher asiento atiendo barley barral "
    "barrel barrels barril barriles bashar bashir bastar bazaar benson benzema benzene blades blazer blender boneless bottles bowl bowled bowler bowlers bowles "
    "braces brasas bravos bubble bubbles bubbling bucking bullock bullying burial burials burrell button buttons cagarse canina cannon carlson carrot carson casarme "
    "center cessation charro chocho chollo chorizo ciento cientos cierto colapsa colapso colarse contarme cortarle cortarse cosillas costillas couldn crouch crumble "
    "crumbled crutch culling cumming cumple cunning curing dapper defeated defected dificulta dipper dispararle doblado dormimos dormirse dormía dormían draper "
    "drizzle drywall duerman elated emitting emptiness encina encinas enesima ensena enzima enzimas escala escapar escasa escasez escrito esquina evacuation "
    "evaluacion evaluar fallon feeding felling filing filling flying fooling freezes fueling fueras fueses geniales gentil gentile gentiles gentle goodie grains "
    "groans haberme habiendo haceme hacerle hacerse hacerte handing harding holiness hormiguero hunting hurling immobile intimos invencible kale karlsson kiel kyle "
    "lacked lacking lagged lagging lapping laying leading leaned leaning leaped leaping leased leasing leaving levantarse levantarte licked licking liking limpia "
    "locked locking mangas matarse matarte mediation medicacion meditation misiles misled missile missiles morire morirse morirte munecos negando newells opinaba "
    "opinando opinar orizaba overdone pacing pagarme paneles pararse parches parkes parques parted parten parties partys pasarme patillas pebble peddle peeping "
    "peering penal penales pencil penniless perennial perrin phases picked picking pieced pierdas pining pinned pinning piping pirineo pisces piscina pitted pitting "
    "poised poking polling ponele pooling popping poppins portes posing priced pricing primate primates prized propping quiera quieto quitarle quitarte recall recoil "
    "redeemer redencion rental reptil reptile saddled sadler sailed sailing sandal sangra savile scaled scaling scooped sealed sealing selling sentar shallow shangri "
    "shelled shelling shield shilling shoals shopped siendo skilled slapping sloped sloping slowed slowing smalling smelled smelling smiled smiling sobbing sold "
    "soleil solely solving sowing spelled spelling spilled spilling spoiled spoiling spoils squires squirrels stalled stalling stalls stealing steals steels steeped "
    "stepped stiles stills stocked stocks stoked stole stolen stomped stoned stopper stored stowed styled styles styling subside subsidio suicidarse sweeping swelled "
    "tablas tables tallas tangle tastes thanking thinning thoughtless tickle tickled tickles tickling tinelli tocarme tomare tomarle tomarse tomarte tracer tribal "
    "tribales tricked tricking tricks tricky trifle triple tripled triples trivial triviales usable vacilar vajilla variar venden weakens webbing wedding weeding "
    "weeping welding wielding wilkins willing wording worrying zoning zooming "
)
"""Words people spell right that sound or look like one of them."""
