namespace JekyllSharp.Highlighting.Lexers;

/// <summary>The words of Gherkin in the languages of the world, divided by bars.</summary>
internal static class GherkinWords
{
    /// <summary>What begins a feature.</summary>
    internal const string Features = """
        ความต้องการทางธุรกิจ|Potrzeba biznesowa|Ֆունկցիոնալություն|Функциональность|Functionalitate|Functionaliteit|
        Funcţionalitate|Funcționalitate|Funkcionalitāte|Funktionalitéit|Caracteristica|Característica|
        Carauterística|Fonctionnalité|Funcionalidade|Funkcionalnost|Funktionalität|Karakteristika|Функционалност|
        Үзенчәлеклелек|Business Need|Fonksyonalite|Funcionalitat|Karakteristik|Funzionalità|Ahoy matey!|Pretty much|
        Հատկություն|Eiginleiki|Ominaisuus|Požiadavka|Właściwość|Značilnost|Δυνατότητα|Λειτουργία|Функционал|
        Функціонал|ความสามารถ|Mogucnost|Mogućnost|Požadavek|Tính năng|Vlastnosť|Могућност|Мөмкинлек|Egenskab|
        Egenskap|Funkcija|Funktion|Jellemző|Lastnost|Mozhnost|Moznosti|Možnosti|Свойство|โครงหลัก|Ability|Feature|
        Funkcia|Funkcja|Funksie|Osobina|perbogh|Özellik|Özəllik|Можност|Особина|Функция|रूप लेख|თვისება|Arwedd|
        Aspekt|Fungsi|OH HAI|Omadus|Savybė|Trajto|Vermoë|خصوصیت|صلاحیت|وِیژگی|Fitur|Hwaet|Функц|תכונה|خاصية|గుణము|
        フィーチャ|Fīča|Hwæt|Gné|Mak|Qap|laH|功能|機能|기능|Besigheid Behoefte|📚|લક્ષણ|વ્યાપાર જરૂર|ક્ષમતા|ಹೆಚ್ಚಳ|
        Бизнис потреба|Biznis potreba|सुविधा|विशेषता|ਖਾਸੀਅਤ|ਮੁਹਾਂਦਰਾ|ਨਕਸ਼ ਨੁਹਾਰ|அம்சம்|வணிக தேவை|திறன்|Qu'meH 'ut|
        poQbogh malja'|کاروبار کی ضرورت|वैशिष्ट्य
        """;

    /// <summary>What begins a background, a scenario or its outline.</summary>
    internal const string Scenarios = """
        Delineacao do Cenario|Delineação do Cenário|Dis is what went down|Esquema de l'escenari|
        Esquema del escenario|Konturo de la scenaro|Scenārijs pēc parauga|Schema dello scenario|
        โครงสร้างของเหตุการณ์|Scenarijaus šablonas|Сценарий структураси|Сценарийның төзелеше|Esbozo do escenario|
        Forgatókönyv vázlat|Lýsing Atburðarásar|Scenario Amlinellol|Struktura scenarija|Szablon scenariusza|
        Структура сценарија|Esquema do Cenario|Esquema do Cenário|Plang vum Szenario|Structura scenariu|
        Structură scenariu|The thing of it is|Περιγραφή Σεναρίου|Структура сценария|Структура сценарію|
        Abstract Scenario|Abstrakt Scenario|Scenario Template|Shiver me timbers|Szenariogrundriss|Рамка на сценарий|
        Cenario de Fundo|Cenário de Fundo|Khung tình huống|Plan du Scénario|Plan du scénario|Reckon it's like|
        Scenario Outline|परिदृश्य रूपरेखा|Awww, look mate|Raamstsenaarium|Senaryo taslağı|Skenario konsep|
        Voraussetzungen|Khung kịch bản|Latar Belakang|Osnova Scenára|Osnova scénáře|Vorbedingungen|Náčrt Scenára|
        Náčrt Scenáru|Náčrt Scénáře|Swa hwaer swa|Wharrimean is|สรุปเหตุการณ์|Antecedentes|Forgatókönyv|
        MISHUN SRSLY|Scenariomall|Swa hwær swa|الگوی سناریو|سيناريو مخطط|Achtergrond|Antecedents|Hannergrond|
        Hintergrund|Lýsing Dæma|Scenariomal|Stsenaarium|Tapausaihio|Предистория|Предыстория|תבנית תרחיש|Agtergrond|
        Atburðarás|Background|Bakgrunnur|Enghraifft|Kontekstas|Raamjuhtum|Scenarijus|Scenariusz|Tình huống|
        Παράδειγμα|Передумова|シナリオアウトライン|シナリオテンプレート|Escenario|First off|Grundlage|Konteksts|Scenariju|Scenārijs|
        Situācija|Sodrzhina|Szenarien|Voorbeeld|Założenia|पृष्ठभूमि|సన్నివేశం|เหตุการณ์|კონტექსტი|მაგალითად|
        Baggrund|Bakgrund|Bakgrunn|Beispiel|Beispill|Bối cảnh|Contesto|Contexte|Contexto|Eixemplo|Eksempel|Ekzemplo|
        Escenari|Heave to|Kontekst|Kịch bản|Pavyzdys|Pozadina|Przykład|Rerefons|Scenarie|Scenarij|Scenario|Scenariu|
        Scénario|Situasie|Skenario|Szenario|Yo-ho-ho|Υπόβαθρο|Контекст|Позадина|Содржина|Сценарий|Сценарио|Сценарій|
        Կոնտեքստ|منظرنامہ|परिदृश्य|სცენარის|シナリオテンプレ|Cefndir|Cenario|Cenário|Context|Ejemplo|Esempio|Example|
        Exemple|Exemplo|Exemplu|Istorik|Keadaan|Koncept|Kontext|Kontèks|Osnutek|Piemērs|Pozadie|Primjer|Príklad|
        Příklad|Scenaro|Senario|Senaryo|Situasi|Ssenari|Σενάριο|Агуулга|Концепт|Приклад|الخلفية|سيناريو|నేపథ్యం|
        시나리오 개요|Geçmiş|Háttér|Juhtum|Keçmiş|MISHUN|Nümunə|Osnova|Ozadje|Pozadí|Primer|Sampla|Scenár|Scénář|Tapaus|
        Tausta|Основа|Пример|Сценар|Սցենար|Օրինակ|سناریو|แนวคิด|Cúlra|Dasar|Fundo|Példa|Skica|Skizo|Taust|Örnek|
        Кереш|Скица|Тарих|דוגמא|תרחיש|زمینه|Caso|Casu|Fono|Kazo|مثال|కథనం|シナリオ|テンプレ|剧本大纲|劇本大綱|场景大纲|場景大綱|시나리오|Aer|
        Cás|Swa|lut|רקע|B4|Ær|剧本|劇本|场景|場景|背景|배경|💤|બેકગ્રાઉન્ડ|ಹಿನ್ನೆಲೆ|पृष्ठभूमी|ਪਿਛੋਕੜ|பின்னணி|mo'|پس منظر|
        पार्श्वभूमी|🥒|📕|ઉદાહરણ|સ્થિતિ|ಉದಾಹರಣೆ|ಕಥಾಸಾರಾಂಶ|На пример|Na primer|ਉਦਾਹਰਨ|ਪਟਕਥਾ|உதாரணமாக|காட்சி|ఉదాహరణ|
        Situasie Uiteensetting|Սցենարի կառուցվացքը|Esquema del caso|Esbozu del casu|Ssenarinin strukturu|
        Kerangka Senario|Kerangka Situasi|Kerangka Keadaan|Garis Panduan Senario|Scenariju-obris|Scenario-outline|
        Περίγραμμα Σεναρίου|📖|Kazo-skizo|Cás Achomair|પરિદ્દશ્ય રૂપરેખા|પરિદ્દશ્ય ઢાંચો|Plan senaryo|Plan Senaryo|
        Senaryo deskripsyon|Senaryo Deskripsyon|Dyagram senaryo|Dyagram Senaryo|Garis-Besar Skenario|
        Konsep skenario|სცენარის ნიმუში|ವಿವರಣೆ|Преглед на сценарија|Pregled na scenarija|Сценарын төлөвлөгөө|
        ਪਟਕਥਾ ਢਾਂਚਾ|ਪਟਕਥਾ ਰੂਪ ਰੇਖਾ|Oris scenarija|காட்சி சுருக்கம்|காட்சி வார்ப்புரு|lut chovnatlh|
        منظر نامے کا خاکہ
        """;

    /// <summary>What begins a table of examples.</summary>
    internal const string Examples = """
        Dead men tell no tales|ชุดของเหตุการณ์|ชุดของตัวอย่าง|Enghreifftiau|Atburðarásir|You'll wanna|Παραδείγματα|
        Voorbeelden|Beispiller|Pavyzdžiai|Scenarijai|Voorbeelde|მაგალითები|Beispiele|Eixemplos|Eksempler|Ekzemploj|
        Nümunələr|Przykłady|Scenariji|Scenarios|Tapaukset|Variantai|Сценарија|Сценарији|Тухайлбал|Օրինակներ|
        Cenarios|Cenários|Ejemplos|Examples|Exemples|Exemplos|Juhtumid|Primjeri|Príklady|Příklady|Scenaria|Örnekler|
        Мисаллар|Мисоллар|Приклади|Үрнәкләр|نمونه ها|ఉదాహరణలు|Contone|Dữ liệu|EXAMPLZ|Exempel|Paraugs|Piemēri|
        Primeri|Samplaí|ghantoH|Σενάρια|Примери|Примеры|דוגמאות|Contoh|Egzanp|Esempi|Példák|Se the|lutmey|مثالیں|
        उदाहरण|Conto|Misal|Se ðe|Se þe|امثلة|Dæmi|サンプル|例子|例|예|📓|ઉદાહરણો|ಉದಾಹರಣೆಗಳು|उदाहरणहरु|ਉਦਾਹਰਨਾਂ|
        எடுத்துக்காட்டுகள்|காட்சிகள்|நிலைமைகளில்
        """;

    /// <summary>What begins a step, the longer before the shorter; a low line stands for the blank behind a word.</summary>
    internal const string Steps = """
                Youse know when youse got_|Youse know when youse got_|It's just unbelievable_|Youse know like when_|
        दिलेल्या प्रमाणे_|Den youse gotta_|Let go and haul_|DaH ghu' bejlu'_|Za predpokladu_|Za předpokladu_|
        Припустимо, що_|Zakładając, że_|கொடுக்கப்பட்ட_|Etant données_|Étant données_|ఈ పరిస్థితిలో_|Gegeben seien_|
        Anrhegedig a_|Etant donnée_|Etant donnés_|Étant donnée_|Étant donnés_|Diasumsikan_|Etant donné_|
        Gegeben sei_|Étant donné_|చెప్పబడినది_|ಸ್ಥಿತಿಯನ್ನು_|Өгөгдсөн нь_|Үүний дараа_|ghu' noblu'_|Amennyiben_|
        Angenommen_|Daţi fiind_|Dați fiind_|Diyelim ki_|Nalikaning_|Zakładając_|Припустимо_|Nə vaxt ki_|அப்பொழுது_|
        Aleshores_|Dat fiind_|Diketahui_|Oletetaan_|Too right_|Δεδομένου_|К тому же_|Ananging_|Antonces_|Donitaĵo_|
        Eeldades_|Entonces_|Gangway!_|Kemudian_|Privzeto_|Yeah nah_|Допустим_|Нәтиҗәдә_|กำหนดให้_|Tutaq ki_|
        ਜਿਵੇਂ ਕਿ_|எப்போது_|Apabila_|Blimey!_|Eğer ki_|Gegeven_|Komence_|Lorsque_|Nanging_|O zaman_|Sachant_|
        Ukoliko_|Verilir_|Wanneer_|ugeholl_|Тэгэхэд_|అప్పుడు_|ดังนั้น_|მოცემული|O halda_|આપેલ છે_|त्यसपछि_|За дато_|
        За дате_|За дати_|Za dato_|Za date_|Za dati_|மேலும் _|மற்றும்_|فرض کیا_|Alavez_|Allora_|Amikor_|Atunci_|
        Avast!_|Banjur_|Cuando_|Dadena_|Dadeno_|Dengan_|Diberi_|Donada_|Gegewe_|Jeżeli_|Ketika_|Lorsqu'|Manawa_|
        Menawa_|Nalika_|Podano_|Pokiaľ_|Quando_|Sipoze_|Takrat_|Tetapi_|Togash_|Vendar_|Y'know_|Zadani_|Zadano_|
        Zaradi_|Гэхдээ_|Дадена_|Дадено_|Когато_|Тэгээд_|Դիցուք_|בהינתן_|با فرض_|بالفرض_|هنگامی_|როდესაც|ક્યારે_|
        परन्तु_|किन्तु_|ನೀಡಿದ_|दिइएको_|ஆனால் _|qaSDI'_|तेव्हा_|जेव्हा_|Adott_|Akkor_|Alors_|Ampak_|Ancaq_|Atesa_|
        Cando_|Dadas_|Dados_|Donat_|Duota_|Entao_|Então_|Entón_|Entós_|Fakat_|Given_|Givet_|Givun_|Jeśli_|Kadar_|
        Kiedy_|Mając_|Mutta_|Nhưng_|Pokud_|Potem_|Potom_|Quand_|Thurh_|Wtedy_|Zadan_|Zatim_|latlh_|Þegar_|Бирок_|
        Затем_|Иначе_|Когда_|Лекин_|Ләкин_|Нехай_|Пусть_|Также_|Тогаш_|Тогда_|Харин_|Хэрэв_|Әйтик_|آنگاه_|عندما_|
        चूंकि_|మరియు_|เมื่อ_|ಮತ್ತು_|दिएको_|परंतु_|Aber_|Amma_|Ansin|Atès_|Bagi_|Bila_|Biết_|Cand_|Cuan_|Când_|Dada_|
        Dado_|Daes_|Dann_|Dano_|Daos_|Data_|Date_|Dati_|Dato_|Daus_|Donc_|Gitt_|Jika_|Kada_|Když_|Koga_|Kuid_|Logo_|
        Maar_|Mais_|Majd_|Maka_|Nato_|Niin_|Njuk_|Onda_|Oraz_|Pero_|Peru_|Però_|Pryd_|Quan_|Siis_|Soit_|Stel_|Tada_|
        Tapi_|Then_|Toda_|Wenn_|When_|awer_|dann_|wann_|Ðurh_|Þurh_|Əgər_|Όταν_|Αλλά_|Τότε_|Агар_|Аммо_|Дано_|Если_|
        Када_|Кога_|Коли_|Онда_|Тоді_|Унда_|Якщо_|Әгәр_|Әмма_|Բայց_|כאשר_|اذاً_|بفرض_|لیکن_|కాని_|მაშინ|ಆದರೆ_|ನಂತರ_|
        ਜੇਕਰ_|ਜਦੋਂ_|'ach_|तसेच_|Agus|Ale_|Ali_|Als_|Ama_|And_|Aye_|BUT_|Bet_|Buh_|But_|Cal_|Cho_|DEN_|Dan_|Dar_|
        Dau_|Dun_|Dáu_|Epi_|Gdy_|Həm_|Kad_|Kai_|Kaj_|Keď_|Khi_|Kui_|Kun_|Lan_|Mas_|Men_|När_|Når_|Och_|Ond_|Pak_|
        Sed_|Tad_|Tak_|Ter_|Tha_|Thì_|Und_|WEN_|Wun_|Yna_|vaj_|Και_|Але_|Али_|Анх_|Кад_|Мөн_|Һәм_|Ապա_|Եթե_|Երբ_|
        אבל_|אזי_|וגם_|اما_|اور_|اگر_|لكن_|متى_|پھر_|अगर_|तथा_|यदि_|แต่_|และ_|અને_|પછી_|तदा_|कदा_|अनी_|ਅਤੇ_|'ej_|
        आणि_|'a_|AN_|Ac_|Ach|Ak_|An_|Ce_|De_|Do_|Ef_|En_|Et_|Ha_|In_|Ir_|Ja_|Ko_|Le_|Lè_|Ma_|No_|Og_|Se_|Si_|Så_|
        Un_|Ve_|Và_|Və_|Ya_|an_|mä_|És_|Ða_|Þa_|Þá_|Če_|Şi_|Și_|Ва_|Вә_|Но_|Та_|То_|Եվ_|אז_|تب_|ثم_|جب_|और_|जब_|तब_|
        तर_|पण_|पर_|मग_|ਤਦ_|ਪਰ_|પણ_|しかし|ただし|ならば|그러면|그리고|하지만|*_|7_|A_|E_|I_|Y_|a_|І_|А_|И_|و_|जर|र_|და|かつ|もし|並且|但し|
        但是|假如|假定|假設|假设|前提|同时|同時|并且|而且|那么|那麼|만약|만일|먼저|조건|当|當|단|😂|😔|😐|🙏|🎬
        """;
}
