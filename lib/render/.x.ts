import { renderComposition } from "#lib/render/film/film.ts"; import { createTypesetter } from "#lib/composition/layout/typesetter.ts"; import { readFace } from "#lib/render/bundled.ts";
const ts=createTypesetter(readFace);
const t=ts.typeset({text:"Glow that lasts all day",language:"en",font:{family:"poppins",weight:700},box:{x:90,y:200,width:900,height:500},maxSize:140,minSize:60,align:"center"});
const scene=(id:string,from:number,frames:number,c:string)=>({id,from,frames,transition:from?{kind:"slide" as const,frames:10,direction:"left" as const}:undefined,layers:[
 {kind:"shape" as const,id:id+"bg",shape:{kind:"rect" as const},width:1080,height:1920,x:0,y:0,fill:{kind:"linear" as const,from:[0,0] as [number,number],to:[1,1] as [number,number],stops:[{at:0,color:c},{at:1,color:"#221133"}]}},
 {kind:"pictogram" as const,id:id+"p",name:"candle",size:700,x:540,y:1100,anchor:[.5,.5] as [number,number],scale:{keyframes:[{frame:0,value:.8},{frame:frames,value:1.1}]},rotation:{keyframes:[{frame:0,value:-5},{frame:frames,value:5}]}},
 {kind:"text" as const,id:id+"t",x:t.box.x,y:t.box.y,width:t.box.width,height:t.box.height,font:t.font,lines:t.lines,color:"#ffffff",entrance:{style:"pop" as const,unit:"word" as const,start:5,frames:18,stagger:4}},
]});
const scenes=[scene("a",0,60,"#ff8844"),scene("b",60,60,"#44aaff"),scene("c",120,60,"#88ff66")];
const composition:any={version:1,size:{width:1080,height:1920},fps:30,frames:180,seed:1,fonts:[],assets:{m:{kind:"audio"}},scenes,overlays:[],audio:[{id:"m",asset:"m",role:"music",from:0,frames:180,gain:0,fadeOut:20}],posterFrame:30};
let beat=performance.now(),gap=0;const timer=setInterval(()=>{gap=Math.max(gap,performance.now()-beat);beat=performance.now()},50);
const u=process.cpuUsage(),t0=performance.now();
const r=await renderComposition({composition,assets:{m:"/tmp/render/m.wav"},outFile:"/tmp/render/out/film.mp4",cacheDir:process.argv[2]??"/tmp/render/cache",onProgress:p=>process.stdout.write(`${p.stage[0]}${Math.round(p.fraction*100)} `)});
clearInterval(timer);const k=process.cpuUsage(u);
console.log(r,"wall",performance.now()-t0,"cpu",(k.user+k.system)/1e6,"ms/frame",(k.user+k.system)/1e3/180,"rss",process.resourceUsage().maxRSS/1024,"loop gap",gap);
