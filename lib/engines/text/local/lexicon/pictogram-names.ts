/**
 * Fluent Emoji icons that a picture may be looked up in when the lexicon knows no word of a prompt:
 * real things, without faces, signs, weapons, worship, vermin and clocks.
 */
export const PICTOGRAM_NAMES: ReadonlySet<string> = new Set(
  `
    gorilla orangutan dog guide-dog service-dog wolf fox raccoon cat black-cat lion tiger leopard moose donkey
    horse unicorn zebra deer bison ox water-buffalo cow pig boar ram ewe goat camel two-hump-camel llama giraffe
    elephant mammoth rhinoceros hippopotamus mouse hamster rabbit chipmunk beaver hedgehog bat bear polar-bear
    koala panda sloth otter skunk kangaroo badger paw-prints turkey chicken rooster hatching-chick baby-chick
    front-facing-baby-chick bird penguin dove eagle duck swan owl dodo feather flamingo peacock parrot wing
    goose frog crocodile turtle lizard dragon sauropod t-rex spouting-whale whale dolphin seal fish
    tropical-fish blowfish shark octopus spiral-shell coral jellyfish crab lobster shrimp squid oyster snail bug
    ant honeybee beetle lady-beetle cricket bouquet cherry-blossom white-flower lotus rosette rose hibiscus
    sunflower blossom tulip hyacinth seedling potted-plant evergreen-tree deciduous-tree palm-tree cactus
    sheaf-of-rice herb shamrock four-leaf-clover maple-leaf fallen-leaf leaf-fluttering-in-wind empty-nest
    nest-with-eggs mushroom grapes melon watermelon tangerine lemon lime banana pineapple mango red-apple
    green-apple pear peach cherries strawberry blueberries kiwi-fruit tomato olive coconut avocado eggplant
    potato carrot ear-of-corn hot-pepper bell-pepper cucumber leafy-green broccoli garlic onion peanuts beans
    chestnut ginger-root pea-pod brown-mushroom bread croissant baguette-bread flatbread pretzel bagel pancakes
    waffle cheese-wedge meat-on-bone poultry-leg cut-of-meat bacon hamburger french-fries pizza hot-dog sandwich
    taco burrito tamale stuffed-flatbread falafel egg cooking shallow-pan-of-food pot-of-food fondue green-salad
    popcorn butter salt canned-food bento-box rice-cracker rice-ball cooked-rice curry-rice steaming-bowl
    spaghetti roasted-sweet-potato oden sushi fried-shrimp fish-cake-with-swirl moon-cake dango dumpling
    fortune-cookie takeout-box soft-ice-cream shaved-ice ice-cream doughnut cookie birthday-cake shortcake
    cupcake pie chocolate-bar candy lollipop custard honey-pot baby-bottle glass-of-milk hot-beverage teapot
    teacup-without-handle sake bottle-with-popping-cork wine-glass cocktail-glass tropical-drink beer-mug
    clinking-beer-mugs clinking-glasses tumbler-glass pouring-liquid cup-with-straw bubble-tea beverage-box mate
    ice chopsticks fork-and-knife-with-plate fork-and-knife kitchen-knife jar amphora globe-showing-americas
    globe-showing-asia-australia world-map map-of-japan compass snow-capped-mountain mountain mount-fuji camping
    beach-with-umbrella desert desert-island national-park stadium classical-building building-construction
    brick rock wood hut houses house house-with-garden office-building post-office hospital bank hotel
    convenience-store school department-store factory wedding fountain tent foggy night-with-stars cityscape
    sunrise-over-mountains sunrise cityscape-at-dusk sunset bridge-at-night hot-springs carousel-horse
    playground-slide ferris-wheel roller-coaster barber-pole circus-tent locomotive railway-car high-speed-train
    bullet-train train metro light-rail station tram monorail mountain-railway tram-car bus oncoming-bus
    trolleybus minibus taxi oncoming-taxi automobile oncoming-automobile sport-utility-vehicle pickup-truck
    delivery-truck articulated-lorry tractor racing-car motorcycle motor-scooter manual-wheelchair
    motorized-wheelchair auto-rickshaw bicycle kick-scooter skateboard roller-skate bus-stop motorway
    railway-track oil-drum fuel-pump wheel horizontal-traffic-light vertical-traffic-light construction anchor
    ring-buoy sailboat canoe speedboat passenger-ship ferry motor-boat ship airplane small-airplane
    airplane-departure airplane-arrival parachute seat helicopter suspension-railway mountain-cableway
    aerial-tramway satellite rocket flying-saucer bellhop-bell luggage hourglass-done hourglass-not-done watch
    stopwatch waxing-crescent-moon full-moon waning-crescent-moon crescent-moon thermometer sun ringed-planet
    star glowing-star shooting-star milky-way cloud sun-behind-cloud cloud-with-lightning-and-rain
    sun-behind-small-cloud sun-behind-large-cloud sun-behind-rain-cloud cloud-with-rain cloud-with-snow
    cloud-with-lightning fog cyclone rainbow closed-umbrella umbrella umbrella-with-rain-drops
    umbrella-on-ground high-voltage snowflake snowman snowman-without-snow fire droplet water-wave
    jack-o-lantern christmas-tree fireworks sparkler firecracker sparkles balloon party-popper confetti-ball
    tanabata-tree pine-decoration carp-streamer wind-chime red-envelope ribbon wrapped-gift reminder-ribbon
    admission-tickets ticket trophy sports-medal 1st-place-medal 2nd-place-medal 3rd-place-medal soccer-ball
    baseball softball basketball volleyball american-football rugby-football tennis flying-disc bowling
    cricket-game field-hockey ice-hockey lacrosse ping-pong badminton boxing-glove martial-arts-uniform goal-net
    ice-skate fishing-pole diving-mask running-shirt skis sled curling-stone bullseye yo-yo kite crystal-ball
    magic-wand video-game joystick game-die puzzle-piece teddy-bear mirror-ball nesting-dolls spade-suit
    heart-suit diamond-suit club-suit chess-pawn joker mahjong-red-dragon flower-playing-cards performing-arts
    framed-picture artist-palette thread sewing-needle yarn knot glasses sunglasses goggles lab-coat safety-vest
    necktie t-shirt jeans scarf gloves coat socks dress kimono sari one-piece-swimsuit briefs shorts bikini
    womans-clothes folding-hand-fan purse handbag clutch-bag shopping-bags backpack thong-sandal mans-shoe
    running-shoe hiking-boot flat-shoe high-heeled-shoe womans-sandal ballet-shoes womans-boot hair-pick crown
    womans-hat top-hat graduation-cap billed-cap rescue-workers-helmet prayer-beads lipstick ring gem-stone
    speaker-low-volume speaker-medium-volume speaker-high-volume loudspeaker megaphone postal-horn
    bell musical-score musical-note musical-notes studio-microphone level-slider control-knobs
    microphone headphone radio saxophone trumpet accordion guitar musical-keyboard violin banjo drum long-drum
    maracas flute mobile-phone mobile-phone-with-arrow telephone telephone-receiver pager fax-machine battery
    low-battery electric-plug laptop desktop-computer printer keyboard computer-mouse trackball computer-disk
    floppy-disk optical-disk dvd abacus movie-camera film-frames film-projector clapper-board television camera
    camera-with-flash video-camera videocassette magnifying-glass-tilted-left magnifying-glass-tilted-right
    candle light-bulb flashlight red-paper-lantern diya-lamp notebook-with-decorative-cover closed-book
    open-book green-book blue-book orange-book books notebook ledger page-with-curl scroll page-facing-up
    newspaper rolled-up-newspaper bookmark-tabs bookmark label coin money-bag credit-card receipt envelope
    e-mail incoming-envelope envelope-with-arrow outbox-tray inbox-tray package ballot-box-with-ballot pencil
    black-nib fountain-pen pen paintbrush crayon memo briefcase file-folder open-file-folder card-index-dividers
    calendar tear-off-calendar spiral-notepad spiral-calendar card-index chart-increasing chart-decreasing
    bar-chart clipboard pushpin round-pushpin paperclip linked-paperclips straight-ruler triangular-ruler
    scissors card-file-box file-cabinet wastebasket locked unlocked locked-with-pen locked-with-key key old-key
    hammer pick hammer-and-pick hammer-and-wrench boomerang shield carpentry-saw wrench screwdriver nut-and-bolt
    gear clamp balance-scale link broken-chain hook toolbox magnet ladder alembic test-tube petri-dish dna
    microscope telescope satellite-antenna adhesive-bandage stethoscope door mirror window bed couch-and-lamp
    chair plunger shower bathtub razor lotion-bottle safety-pin broom basket roll-of-paper bucket soap bubbles
    toothbrush sponge fire-extinguisher shopping-cart headstone nazar-amulet hamsa placard identification-card
  `
    .trim()
    .split(/\s+/),
);
