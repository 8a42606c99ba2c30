/**
 * In how many of 14925 recommendations of the Universal Periodic Review (lists of UPR Info, English, without
 * those to Kazakhstan and Iraq) each word stands, by stem. Written by bench/recommendations/count-words.ts; not to be edited by hand.
 */
export const countedDemands = 14925

export const wordCounts =
  '=human-rights 2031 =children 1686 =women 1591 =education 1211 access 877 ' +
  '=discrimination 865 =judiciary 672 programm 661 social 620 =independence 619 ' +
  '=violence-women 578 =trafficking 562 violenc 561 =health 546 public 526 person 521 ' +
  'victim 514 assist 502 peopl 499 sexual 492 well 477 =special-procedures 456 ' +
  '=discrimination-women 447 equal 406 communiti 392 =minorities 372 forc 369 support 368 ' +
  'econom 365 group 362 =migrants 362 =domestic-violence 359 servic 356 =prisons 356 ' +
  '=death-penalty 354 =expression 353 crime 353 =poverty 350 justic 348 action 336 ' +
  'enforc 334 polit 332 =torture 332 =disabilities 330 report 325 §paris-principles 324 ' +
  'instrument 324 resourc 323 secur 323 =civil-society 319 mechan 318 reduc 317 ' +
  'strategi 315 convent 305 =nhri 305 vulner 302 =media 296 cultur 290 =action-plan 287 ' +
  'societi 286 §iccpr 284 prohibit 282 committe 281 =moratorium 275 organ 270 ' +
  'constitut 262 famili 262 polic 261 violat 258 =employment 256 popul 255 =mechanisms 253 ' +
  'abus 251 free 248 citizen 241 plan 241 =investigation 240 detent 240 roma 236 parti 234 ' +
  'capac 231 council 228 crimin 226 special 224 integr 220 member 220 rural 217 §opcat 216 ' +
  'indigen 216 =assembly 213 particip 211 technic 208 =defenders 207 §cedaw 206 ' +
  '=journalists 206 treatment 201 =lgbti 201 gender 200 labour 197 §rome-statute 196 ' +
  '§cped 196 §crpd 196 live 194 condit 193 =refugees 191 =criminal-code 191 exploit 191 ' +
  'follow 189 commiss 188 offici 186 §icrmw 186 §iccpr-op2 185 life 184 base 183 visit 176 ' +
  'place 175 racial 173 initi 169 request 168 =elections 167 stand 166 =association 163 ' +
  'field 160 protocol 159 administr 157 mandat 154 §icescr 154 §cat 153 prioriti 152 ' +
  '=child-labour 151 qualiti 150 financi 149 cat 149 facilit 148 monitor 148 human 147 ' +
  'inclus 147 involv 146 alloc 145 discriminatori 142 sector 142 hous 141 age 141 ' +
  'incorpor 141 build 139 =ombudsman 137 author 137 §crc 136 treati 136 ' +
  '=human-rights-education 136 impun 135 status 135 transpar 135 no 134 exercis 131 ' +
  'ethnic 131 crc 131 marriag 129 region 127 addit 126 opportun 125 decis 122 dialogu 122 ' +
  '=tolerance 120 =women-office 120 civil 119 freedom 119 bodi 119 genit 119 mutil 119 ' +
  'conduct 118 sex 117 =hiv 116 rule 116 non 116 corpor 116 individu 115 focus 113 ' +
  'inter 112 high 111 food 109 minimum 109 men 109 care 109 worker 109 core 108 ' +
  'restrict 107 §icescr-op 107 =detainees 106 democrat 106 open 104 arm 103 religi 102 ' +
  'role 102 encourag 102 offenc 102 primari 102 applic 101 favour 101 identifi 100 same 99 ' +
  'immigr 99 regul 98 general 98 greater 97 rape 97 number 96 racism 96 problem 96 ' +
  'harass 96 rate 95 =registration 95 advanc 94 §cedaw-op 94 consult 93 earli 93 effici 93 ' +
  'sentenc 93 submit 93 goal 92 agenc 92 holder 92 §icerd 92 centr 91 arbitrari 91 ' +
  'corrupt 90 fundament 90 =periodic-review 89 function 89 option 89 stereotyp 89 ' +
  'affect 89 withdraw 89 intimid 89 environ 88 term 88 foreign 88 fulfil 87 coordin 87 ' +
  'alia 87 =lawyers 86 fair 86 requir 84 declar 84 ohchr 84 =fair-trial 84 engag 83 ' +
  'ground 83 express 83 sustain 81 fund 81 basic 81 religion 80 2009 80 ilo 80 yet 80 ' +
  'year 79 reintegr 79 recogn 79 water 78 conflict 78 consolid 78 result 78 =religion 77 ' +
  '=young 77 adult 77 belong 77 trial 77 challeng 76 militari 76 oper 76 expand 76 ' +
  'about 76 death 75 meet 74 peac 74 §crpd-op 74 matter 74 land 73 respond 72 local 72 ' +
  'safe 72 proper 72 anti 72 period 71 arrest 71 expedit 71 personnel 70 origin 70 ' +
  'maintain 69 =religious-groups 68 18 68 prostitut 68 reduct 67 suffici 67 altern 67 ' +
  'do 66 detain 66 de 66 return 65 resolut 65 code 65 ill 65 tradit 65 birth 65 bill 65 ' +
  'adolesc 65 african 65 sanction 64 juvenil 64 contribut 64 target 64 futur 63 republ 63 ' +
  'empower 62 consent 62 facil 61 offend 61 first 61 natur 61 2010 61 opinion 61 ' +
  'intoler 61 attack 60 program 60 medic 60 previous 60 infrastructur 59 dissemin 59 ' +
  'privat 59 avail 59 abort 59 hate 59 befor 58 alreadi 58 chang 58 limit 58 §iccpr-op1 57 ' +
  'face 57 millennium 56 =terrorism 56 help 56 mortal 56 humanitarian 56 construct 55 ' +
  'differ 55 physic 55 market 55 =juvenile-justice 55 emphasi 55 unit 54 sanit 54 ' +
  'compet 54 reconcili 54 part 54 deal 54 excess 54 matern 54 agreement 54 urgent 54 ' +
  'boy 53 hold 53 explicit 53 imprison 53 =internet 53 2013 52 call 52 ' +
  '=preventive-mechanism 52 gap 52 studi 52 territori 52 notabl 52 xenophobia 52 kill 51 ' +
  'object 51 racist 51 design 50 benefit 50 two 50 caus 50 divers 50 interest 50 sale 50 ' +
  'overcrowd 50 disappear 50 displac 49 subject 49 remedi 49 regardless 49 outstand 49 ' +
  'overcom 49 separ 49 speech 49 overdu 49 throughout 48 pend 48 ident 48 foster 48 ' +
  'pornographi 48 impos 48 descent 48 observ 47 solut 47 war 47 harm 47 structur 47 ' +
  'avoid 47 find 47 direct 47 recruit 46 penal 46 receiv 46 priorit 45 freeli 45 lead 45 ' +
  'main 45 elabor 45 project 45 reproduct 45 =prosecutors 45 degrad 45 partner 44 ' +
  'profession 44 staff 44 risk 44 elder 44 document 44 formul 44 attitud 44 disadvantag 44 ' +
  'assess 44 valu 43 shelter 43 threat 43 contain 43 incid 43 success 43 camp 43 empow 42 ' +
  'formal 42 sensit 42 charg 42 worst 42 depriv 42 inhuman 42 illiteraci 41 evalu 41 ' +
  'prepar 41 stakehold 41 ced 41 welfar 40 2012 40 budget 40 custodi 40 european 40 ' +
  'stop 40 strateg 40 control 40 liberti 40 2008 40 emerg 40 undertaken 39 impact 39 ' +
  'opposit 39 negat 39 drink 39 understand 39 obstacl 39 =political-prisoners 39 ' +
  'ministri 38 illeg 38 regular 38 restor 38 margin 38 psycholog 38 inequ 38 socio 38 ' +
  'secondari 38 =defamation 38 compulsori 38 resid 38 2006 38 root 37 safeti 37 ' +
  'endeavour 37 strict 37 2011 37 examin 37 languag 37 sphere 37 credibl 37 ceas 37 ' +
  'systemat 37 =incitement 37 circumst 37 pregnanc 37 2015 36 perman 36 communic 36 ' +
  'motiv 36 accredit 36 urban 36 feder 36 power 36 cruel 36 fiji 36 long 35 present 35 ' +
  'europ 35 enrol 35 climat 35 =extremism 35 ban 35 allevi 35 movement 34 forward 34 ' +
  'appoint 34 street 34 interfer 34 coverag 34 background 34 manag 34 =unhcr 34 ' +
  'guidelin 34 jure 34 commut 34 abl 33 poor 33 obtain 33 =parties 33 mother 33 major 33 ' +
  'reach 33 actor 33 sinc 33 asylum 33 lesbian 33 gay 33 2007 33 suspect 32 launch 32 ' +
  'mental 32 offer 32 citizenship 32 facto 32 bisexu 32 2014 31 refer 31 preserv 31 ' +
  'socioeconom 31 =equal-pay 31 xenophob 31 entir 31 stateless 31 remot 31 key 31 ' +
  'civilian 31 penalti 31 presidenti 30 approv 30 §crc-opic 30 home 30 properti 30 ' +
  'repres 30 pre 30 move 30 distribut 30 marit 30 parent 29 represent 29 transit 29 re 29 ' +
  'phenomenon 29 agre 29 regist 29 afford 29 least 29 materi 29 lack 29 event 29 169 29 ' +
  'homosexu 29 determin 29 activist 29 student 28 invest 28 segment 28 consequ 28 ' +
  'genocid 28 dispar 28 sever 28 recognit 28 reason 28 collabor 28 expediti 28 generat 28 ' +
  'immun 28 irregular 28 product 28 2020 28 =environment 28 =human-rights-plan 28 drug 28 ' +
  'world 28 korea 28 name 27 convict 27 icc 27 except 27 mainstream 27 exclus 27 ' +
  'perspect 27 held 27 post 27 manifest 27 op 27 muslim 27 enshrin 27 treat 27 ' +
  '=extrajudicial-executions 27 eritrea 27 decre 26 digniti 26 duli 26 parliament 26 ' +
  'dropout 26 devot 26 belief 26 voluntari 26 inherit 26 transgend 26 date 25 broad 25 ' +
  'condemn 25 wage 25 paragraph 25 identif 25 union 25 evict 25 equit 25 american 25 ' +
  'fear 25 reflect 25 dominican 25 genuin 25 higher 24 defend 24 growth 24 oversight 24 ' +
  'partnership 24 job 24 young 24 privileg 24 togeth 24 slaveri 24 democraci 24 wit 24 ' +
  'doe 24 reconsid 24 agricultur 24 inquiri 24 crisi 24 appeal 24 iran 24 adapt 23 ' +
  'literaci 23 last 23 persist 23 accus 23 unlaw 23 critic 23 incom 23 suffer 23 decent 23 ' +
  'pass 23 essenti 23 jurisdict 23 modern 23 12 23 fgm 23 proclam 23 spread 22 earliest 22 ' +
  'eventu 22 suppress 22 prejudic 22 have 22 cambodia 22 persecut 22 curriculum 21 wide 21 ' +
  'cover 21 certain 21 statut 21 statist 21 swift 21 undu 21 signific 21 attend 21 ' +
  '§refugee-convention 21 relationship 21 resolv 21 explor 21 segreg 21 potenti 21 ' +
  'occur 21 tribun 21 envisag 21 expert 21 curb 21 bahai 21 maori 21 afghanistan 20 ' +
  'mistreat 20 propos 20 infant 20 plural 20 intercultur 20 task 20 islam 20 race 20 ' +
  'cycl 20 connect 20 violent 20 publish 20 gambia 20 june 20 hatr 20 legitim 19 ' +
  'section 19 kind 19 stabil 19 §statelessness-1961 19 rapid 19 question 19 after 19 ' +
  'curricula 19 industri 19 list 19 bhutan 19 incest 19 fact 19 statement 19 commerci 19 ' +
  'workplac 19 scope 19 customari 19 conduc 19 soldier 19 palestinian 19 articl 18 ' +
  'worship 18 teacher 18 low 18 affair 18 2005 18 teach 18 unaccompani 18 concept 18 ' +
  'unesco 18 difficulti 18 mutual 18 model 18 leav 18 quick 18 coi 18 №1 18 deepen 17 ' +
  'healthcar 17 entiti 17 prior 17 next 17 brought 17 agent 17 grave 17 §ilo-189 17 ' +
  'normat 17 resort 17 attain 17 confer 17 constraint 17 type 17 economi 17 pregnant 17 ' +
  'global 17 1967 17 afro 17 just 17 method 17 brunei 17 vision 17 enter 17 cent 17 ' +
  'consensu 17 until 17 uncondit 17 draw 17 extrajudici 17 firm 16 self 16 un 16 financ 16 ' +
  'duti 16 down 16 §statelessness-1954 16 perform 16 egyptian 16 regulatori 16 spare 16 ' +
  'exampl 16 multi 16 smuggl 16 truth 16 mind 16 drop 16 transfer 16 born 16 ac 16 even 16 ' +
  'aggress 16 sure 16 debat 16 everyon 16 10 16 submiss 16 repress 16 chariti 16 egypt 16 ' +
  'guinea 16 stipul 16 divorc 16 iranian 16 slovenian 16 sami 16 eras 16 adjust 15 ' +
  'sharia 15 stage 15 substanti 15 transnat 15 recoveri 15 charter 15 stronger 15 ' +
  'highest 15 pretrial 15 zero 15 leader 15 strong 15 counsel 15 like 15 guid 15 ' +
  'broadcast 15 deem 15 overal 15 vote 15 former 15 backlog 15 bear 15 certif 15 ' +
  'censorship 15 =procedure-code 15 broaden 15 abil 15 march 15 near 15 road 15 suprem 15 ' +
  'faith 15 parliamentari 15 look 15 §cedaw-op-op 15 tool 14 discuss 14 §icc-privileges 14 ' +
  '§kampala-amendments 14 profess 14 exclud 14 border 14 septemb 14 space 14 64 14 ' +
  'updat 14 pressur 14 expertis 14 danger 14 emphas 14 gross 14 serv 14 mention 14 ' +
  'instanc 14 short 14 №14 14 №6 14 compat 14 begin 14 temporari 14 infring 14 total 14 ' +
  'irrespect 14 armi 14 undocu 14 abroad 14 murder 14 secret 14 1997 14 ethiopia 14 ' +
  'legitimaci 14 62 14 guantanamo 14 compliant 13 outcom 13 afghan 13 play 13 mani 13 ' +
  'knowledg 13 start 13 themat 13 illtreat 13 learn 13 cross 13 angola 13 11 13 ' +
  'incarcer 13 hunger 13 categori 13 bhutanes 13 mitig 13 bilater 13 mine 13 hazard 13 ' +
  'correct 13 14 13 bosnia 13 herzegovina 13 affirm 13 newspap 13 imposit 13 ownership 13 ' +
  'protest 13 second 13 abrog 13 foundat 13 note 13 upgrad 13 third 13 descend 13 ' +
  '=non-refoulement 13 congo 13 tri 13 detect 13 mandatori 13 pledg 13 larg 13 extens 13 ' +
  'resettl 13 denounc 13 arab 13 italian 13 sinti 13 accomplish 13 histor 13 neglect 13 ' +
  'scheme 13 profil 13 nondiscrimin 13 coven 13 slovenia 13 149 13 libyan 13 depart 12 ' +
  'repatri 12 honour 12 equiti 12 orphan 12 §resolution-1325 12 select 12 known 12 №22 12 ' +
  'capit 12 undermin 12 clarifi 12 2000 12 senior 12 disast 12 might 12 182 12 gradual 12 ' +
  'returne 12 joint 12 cerd 12 aris 12 therebi 12 urgenc 12 network 12 vocat 12 disput 12 ' +
  'terrorist 12 go 12 solidar 12 repris 12 presid 12 supervis 12 recept 12 polygami 12 ' +
  'element 12 suspend 12 link 12 devis 12 168 12 promulg 12 malnutrit 12 spirit 12 ' +
  'conscienti 12 renew 12 ehrc 12 itali 12 replac 12 norway 12 qatar 12 sponsorship 12 ' +
  'lao 12 foot 11 proport 11 negoti 11 deploy 11 settlement 11 guilti 11 2004 11 ' +
  'shortcom 11 candid 11 map 11 1961 11 factor 11 criteria 11 newli 11 stigmat 11 ' +
  'suppli 11 unicef 11 real 11 skill 11 content 11 cost 11 neighbour 11 wealth 11 ' +
  'autonom 11 offlin 11 timelin 11 entri 11 util 11 chamber 11 =trade-unions 11 mission 11 ' +
  'stabl 11 pacif 11 guard 11 outsid 11 bolster 11 rank 11 evid 11 affili 11 stone 11 ' +
  'introduct 11 hostil 11 travel 11 №2 11 reinstat 11 recours 11 extern 11 eritrean 11 ' +
  'indefinit 11 involuntari 11 upcom 11 far 11 transsexu 11 transform 10 decreas 10 ' +
  'demobil 10 participatori 10 record 10 juli 10 past 10 beyond 10 instruct 10 unaccept 10 ' +
  'linguist 10 five 10 innoc 10 gain 10 municip 10 mobil 10 heritag 10 1999 10 orient 10 ' +
  'nepal 10 across 10 stay 10 compon 10 budgetari 10 intens 10 maximum 10 unifi 10 2002 10 ' +
  'cohes 10 quota 10 frame 10 point 10 vigor 10 man 10 darussalam 10 behaviour 10 team 10 ' +
  'nutrit 10 cambodian 10 three 10 liber 10 influenc 10 meaning 10 tribal 10 assur 10 ' +
  'perpetu 10 crucial 10 vital 10 central 10 coher 10 search 10 statutori 10 path 10 ' +
  'deport 10 correspond 10 intellig 10 run 10 abduct 10 announc 10 complement 10 2001 10 ' +
  'branch 10 custom 10 africa 10 sc 10 ethiopian 10 politician 10 rang 10 arrang 10 ' +
  'insur 10 anyon 10 claim 10 proactiv 10 viet 10 nam 10 63 10 kuwaiti 10 '
