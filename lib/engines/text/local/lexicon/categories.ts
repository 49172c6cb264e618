import type { ProductCategory, Tone } from "#lib/creative/brief.ts";
import type { TermRow } from "./term.ts";

/** What stands for a category when a prompt names no thing: pictograms, and a label in each language. */
export const CATEGORY_ROWS: Record<ProductCategory, TermRow> = {
  home_decor: ["house couch-and-lamp potted-plant framed-picture", "Home", "La maison", "El hogar", "Zuhause", "La casa", "A casa", "Wonen", "Dom"],
  beauty: ["lotion-bottle mirror sparkles herb", "Beauty", "Beauté", "Belleza", "Pflege", "Bellezza", "Beleza", "Verzorging", "Pielęgnacja"],
  wellness: ["lotus herb sun candle", "Wellbeing", "Bien-être", "Bienestar", "Wohlbefinden", "Benessere", "Bem-estar", "Welzijn", "Równowaga"],
  food: ["bowl-with-spoon carrot bread tomato", "Good food", "À table", "Buena mesa", "Gutes Essen", "Buona tavola", "Boa mesa", "Lekker eten", "Dobre jedzenie"],
  drink: ["cup-with-straw lemon ice droplet", "A good drink", "À boire", "Para beber", "Zum Trinken", "Da bere", "Para beber", "Iets te drinken", "Coś do picia"],
  coffee_tea: ["hot-beverage beans croissant sun", "Coffee", "Café", "Café", "Kaffee", "Caffè", "Café", "Koffie", "Kawa"],
  bakery_sweets: ["bread croissant cookie cupcake", "Bakery", "Boulangerie", "Panadería", "Bäckerei", "Forno", "Padaria", "Bakkerij", "Piekarnia"],
  restaurant: ["fork-and-knife-with-plate wine-glass candle cook", "A table", "Une table", "Una mesa", "Ein Tisch", "Un tavolo", "Uma mesa", "Een tafel", "Stolik"],
  fashion: ["t-shirt dress shopping-bags sparkles", "Clothes", "Mode", "Moda", "Mode", "Moda", "Moda", "Mode", "Moda"],
  shoes: ["running-shoe footprints sparkles cityscape", "Shoes", "Chaussures", "Zapatos", "Schuhe", "Scarpe", "Sapatos", "Schoenen", "Buty"],
  jewelry: ["gem-stone ring sparkles crown", "Jewelry", "Bijoux", "Joyas", "Schmuck", "Gioielli", "Joias", "Sieraden", "Biżuteria"],
  fitness: ["flexed-biceps person-lifting-weights stopwatch running-shoe", "Training", "Entraînement", "Entrenamiento", "Training", "Allenamento", "Treino", "Training", "Trening"],
  sports_outdoor: ["mountain backpack compass sun", "Outdoors", "Grand air", "Aire libre", "Draußen", "Aria aperta", "Ao ar livre", "Buiten", "W teren"],
  travel: ["airplane luggage world-map sun", "Travel", "Voyage", "Viajes", "Reisen", "Viaggi", "Viagens", "Reizen", "Podróże"],
  mobility: ["bicycle kick-scooter automobile cityscape", "On the move", "En route", "En marcha", "Unterwegs", "In movimento", "Em movimento", "Onderweg", "W drodze"],
  electronics: ["mobile-phone electric-plug high-voltage gear", "Tech", "Technologie", "Tecnología", "Technik", "Tecnologia", "Tecnologia", "Techniek", "Technologia"],
  software: ["laptop mobile-phone check-mark-button light-bulb", "Software", "Logiciel", "Software", "Software", "Software", "Software", "Software", "Oprogramowanie"],
  gaming: ["video-game game-die trophy joystick", "Games", "Jeux", "Juegos", "Spiele", "Giochi", "Jogos", "Games", "Gry"],
  finance: ["coin chart-increasing credit-card shield", "Money", "Finances", "Finanzas", "Finanzen", "Finanze", "Finanças", "Geldzaken", "Finanse"],
  education: ["graduation-cap open-book pencil light-bulb", "Learning", "Apprendre", "Aprender", "Lernen", "Imparare", "Aprender", "Leren", "Nauka"],
  books_stationery: ["books open-book fountain-pen bookmark", "Books", "Livres", "Libros", "Bücher", "Libri", "Livros", "Boeken", "Książki"],
  kids_baby: ["teddy-bear baby-bottle balloon star", "For little ones", "Pour les petits", "Para los peques", "Für die Kleinen", "Per i piccoli", "Para os pequenos", "Voor de kleintjes", "Dla najmłodszych"],
  pets: ["paw-prints dog cat bone", "Pets", "Animaux", "Mascotas", "Haustiere", "Animali", "Pets", "Huisdieren", "Zwierzaki"],
  garden: ["potted-plant seedling sunflower sun", "Garden", "Jardin", "Jardín", "Garten", "Giardino", "Jardim", "Tuin", "Ogród"],
  cleaning: ["sponge soap bubbles broom", "Clean", "Propreté", "Limpieza", "Sauberkeit", "Pulito", "Limpeza", "Schoon", "Czystość"],
  tools_diy: ["toolbox hammer screwdriver wrench", "Tools", "Outils", "Herramientas", "Werkzeug", "Attrezzi", "Ferramentas", "Gereedschap", "Narzędzia"],
  furniture: ["couch-and-lamp chair bed wood", "Furniture", "Mobilier", "Muebles", "Möbel", "Mobili", "Móveis", "Meubels", "Meble"],
  services: ["handshake briefcase calendar light-bulb", "At your service", "À votre service", "A tu servicio", "Für dich da", "Al tuo servizio", "Ao seu dispor", "Tot je dienst", "Do usług"],
  events: ["party-popper ticket balloon musical-notes", "The event", "L’événement", "El evento", "Das Event", "L’evento", "O evento", "Het evenement", "Wydarzenie"],
  health: ["stethoscope red-heart medical-symbol calendar", "Health", "Santé", "Salud", "Gesundheit", "Salute", "Saúde", "Gezondheid", "Zdrowie"],
  real_estate: ["house key house-with-garden handshake", "A home", "Un chez-soi", "Un hogar", "Ein Zuhause", "Casa", "Um lar", "Een thuis", "Dom"],
  music_audio: ["headphone musical-notes microphone guitar", "Music", "Musique", "Música", "Musik", "Musica", "Música", "Muziek", "Muzyka"],
  gifts: ["wrapped-gift ribbon red-heart sparkles", "A gift", "Un cadeau", "Un regalo", "Ein Geschenk", "Un regalo", "Um presente", "Een cadeau", "Prezent"],
  general: ["package sparkles star shopping-bags", "Something new", "Du nouveau", "Algo nuevo", "Etwas Neues", "Qualcosa di nuovo", "Algo novo", "Iets nieuws", "Coś nowego"],
};

/** The tone a category speaks in when the prompt asks for none. */
export const CATEGORY_TONES: Record<ProductCategory, Tone> = {
  home_decor: "calm", beauty: "calm", wellness: "calm", food: "warm", drink: "playful", coffee_tea: "warm",
  bakery_sweets: "warm", restaurant: "warm", fashion: "bold", shoes: "bold", jewelry: "premium", fitness: "bold",
  sports_outdoor: "bold", travel: "warm", mobility: "bold", electronics: "bold", software: "expert", gaming: "playful",
  finance: "expert", education: "warm", books_stationery: "calm", kids_baby: "warm", pets: "playful", garden: "calm",
  cleaning: "playful", tools_diy: "expert", furniture: "calm", services: "expert", events: "playful", health: "expert",
  real_estate: "warm", music_audio: "bold", gifts: "warm", general: "warm",
};
