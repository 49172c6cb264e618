import type { World, WorldName } from "../words.ts";

/** French pictures from inside the house. */
export const indoors = {
  home: {
    places: ["dans un petit salon", "près de la fenêtre du salon"],
    who: ["une femme en chaussettes de laine", "un homme en vieux pull"],
    start: [
      ["La porte d’entrée se referme. {who} pose les clés dans une coupe et reste un instant dans le couloir sombre.", "Enfin chez vous, et la journée pèse encore sur les épaules."],
      ["Un coin vide dans la pièce. {who} penche la tête et mesure avec les deux mains.", "Il y a ce coin, chez vous, qui n’a jamais été fini."],
    ],
    trouble: [
      ["Un plafonnier nu au-dessus d’une pièce rangée, sans vie. Personne ne s’assoit.", "Le grand éclairage est allumé, et personne n’a envie de rester."],
      ["Un canapé sous le linge et les colis, la télévision qui clignote pour personne.", "Tous les soirs se ressemblent : du bruit, et c’est tout."],
    ],
    use: [
      ["Des mains débarrassent la table, peu à peu, jusqu’à ce qu’il ne reste que l’essentiel.", "Pas besoin de plus de choses. Juste de la bonne."],
      ["Le plafonnier s’éteint. Une lueur douce remplit la pièce, et les ombres s’arrondissent.", "Un petit changement, et toute la pièce respire."],
      ["Des pieds nus sur le sol, un plaid, un livre qui s’ouvre toujours à la même page.", "C’est là que la soirée commence à être à vous."],
    ],
    after: [
      ["La même pièce, la nuit, chaleureuse à présent. Deux personnes parlent et oublient l’heure.", "C’est drôle, plus personne ne veut partir."],
      ["Le soleil du matin traverse la pièce et s’arrête sur le nouveau coin préféré.", "Et au matin, c’est toujours la maison."],
    ],
  },
  care: {
    places: ["devant le miroir de la salle de bains", "dans une pièce claire et calme"],
    who: ["une femme aux cheveux mouillés", "un homme en T-shirt blanc"],
    start: [
      ["De la buée sur le miroir. Une main essuie un ovale, et {who} croise son propre regard.", "Bonjour, vous. Comment ça va, aujourd’hui ?"],
      ["Un robinet goutte, une serviette attend. {who} inspire et laisse tomber les épaules.", "Cinq minutes rien que pour vous. C’était quand, la dernière fois ?"],
    ],
    trouble: [
      ["Une étagère pleine de produits entamés. Une main hésite au-dessus et n’en prend aucun.", "Tant de promesses sur une étagère, et toujours le même miroir."],
      ["La lumière d’un téléphone dans le noir, des yeux fatigués, encore un message avant de dormir.", "Vous prenez soin de tout le monde. Et la journée est finie."],
    ],
    use: [
      ["Des mains lentes, un geste calme, des gouttes d’eau qui accrochent la lumière.", "Pas besoin d’une heure. Juste d’un moment à vous."],
      ["Le téléphone se retourne sur la table. Une fenêtre s’ouvre, un rideau bouge.", "Posez le téléphone. Inspirez. Vous revoilà."],
      ["Les yeux fermés, le visage dans la lumière, un sourire que personne n’a commandé.", "Vous le sentez avant que ça se voie."],
    ],
    after: [
      ["{who} sort de chez soi et jette en passant un regard content dans une vitrine.", "Aucun filtre. Juste une bonne journée qui se voit."],
      ["Le soir. Le même miroir, le même visage, plus doux.", "Et ce soir, le miroir est de votre côté."],
    ],
  },
  cup: {
    places: ["au comptoir de la cuisine", "à la petite table près de la fenêtre"],
    who: ["une femme en pyjama", "un homme aux cheveux en bataille"],
    start: [
      ["Une lumière bleue dans la cuisine. {who} cherche une tasse à tâtons, un seul œil ouvert.", "La journée n’a pas commencé. Cette minute est à vous."],
      ["Dehors, un vélo contre un mur, la rue s’éveille. Derrière la vitre, {who} verse lentement.", "Dehors, il y a déjà du bruit. Ici, non."],
    ],
    trouble: [
      ["Un gobelet en carton sur le tableau de bord, froid, à côté de trois autres.", "Avalé en route. Vous en avez senti le goût ?"],
      ["Trois heures au bureau. Un verre vide, une tête lourde dans une main.", "Trois heures, et plus rien dans les batteries."],
    ],
    use: [
      ["Un mince filet coule au ralenti. Des gouttes sautent et accrochent la lumière.", "Écoutez. C’est le bruit du temps qui ralentit."],
      ["Deux mains se referment autour du verre. Les épaules descendent, le regard part vers la fenêtre.", "Première gorgée. Le reste peut attendre un peu."],
      ["Deux amis trinquent par-dessus la table et se mettent à parler en même temps.", "Certaines conversations demandent quelque chose de bon à boire."],
    ],
    after: [
      ["La dernière gorgée. {who} se lève et ouvre la porte de la rue, l’œil vif.", "La journée peut venir. Vous l’attendez de pied ferme."],
      ["Une tasse vide, un rond sur la table, du soleil sur le bois.", "Déjà fini ? C’est bien le seul défaut."],
    ],
  },
  table: {
    places: ["à une longue table en bois", "dans une petite cuisine animée"],
    who: ["une femme avec de la farine sur la manche", "un homme devant une assiette vide"],
    start: [
      ["De la vapeur, un bruit d’assiettes, quelqu’un appelle à table. Déjà sur sa chaise : {who}.", "Vous sentez ça ? Alors vous savez ce qui arrive."],
      ["Une rue au petit matin, une seule fenêtre éclairée. À l’intérieur, {who} pose quelque chose de bon sur le comptoir.", "Ce matin, quelqu’un s’est levé tôt pour que vous mangiez bien."],
    ],
    trouble: [
      ["Un frigo ouvert, une lumière froide, un visage qui a déjà tout vu.", "Sept heures, faim, et rien ne fait envie."],
      ["Midi devant le clavier : la fourchette dans une main, la souris dans l’autre.", "Vous avez mangé. Mais quoi, déjà ?"],
    ],
    use: [
      ["Des mains rompent, versent, partagent. Des miettes tombent, tout le monde s’en moque.", "C’est fait pour ça, manger : faire passer le plat."],
      ["La première bouchée, les yeux fermés. Même les enfants se taisent un instant.", "Première bouchée. Et soudain, plus un bruit."],
      ["Tout près de l’assiette : la couleur, la vapeur, un éclat qui dure une seconde.", "Simple, franc, et vite disparu."],
    ],
    after: [
      ["Des assiettes vides, des verres pleins, des chaises repoussées. Personne ne part.", "Les assiettes sont vides, et personne ne se lève."],
      ["Une main s’approche en douce du tout dernier morceau et se fait prendre.", "Le dernier est pour vous, si vous faites vite."],
    ],
  },
} satisfies Partial<Record<WorldName, World>>;
