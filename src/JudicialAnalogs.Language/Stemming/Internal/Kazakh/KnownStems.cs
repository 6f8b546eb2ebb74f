using System.Collections.Frozen;

namespace JudicialAnalogs.Language.Stemming.Internal.Kazakh;

/// <summary>Words that look as if they carried a suffix, and very short stems; nothing more is taken from them.</summary>
internal static class KnownStems
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Short = Words("""
        іс үй ел ер ет ес ат ай ас аң ақ аш ал ағ із өз өт өк өш от оқ ой ұл ұн ұр ұш ұс үн үш іш іл ән әл су бу ту қу жу ою ию аю
        """);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Whole = Words("""
        адам үкім білім шешім келісім бөлім тәлім өлім қылым ұғым құрылым киім жем төлем әлем мәлім көлем өлшем әкім жұқым ілім
        өтінім сенім өнім мөлім тиым тыйым мұғалім жетім төзім айырым залым ғалым зұлым ұйым шығым көтерім тұжырым
        алтын ақын қауын қатын жиын тығын тұрғын құрғын ағын айқын алғын сауын тосын қаржын отын келін егін түтін тегін дейін кейін
        бүкіл тәсіл әділ жасыл қызыл ауыл қабыл мақұл
        мүлік көлік билік бірлік бөлік тілік ұрлық халық балық қорлық зорлық артық жарық тартық бұйрық тұрмыс қылмыс
        орын мойын мұрын ерін қарын ауыз көңіл әріп
        айып қауіп тәртіп кәсіп нәсіп ғайып кітап мектеп есеп себеп талап тарап жауап мәтіп қалып ғұрып
        тұлға арқа қысқа басқа апта пайда қайда зарда орта карта парта банда команда алда орда мұнда мұраға өлке неке жеке
        мәселе ереже кеңсе тәрелке сынақ тармақ салмақ бармақ қармақ аймақ жамағат
        квартал капитал портал металл материал медаль
        арыз шағым басты маңызды бірінші екінші үшінші қаулы жарты кісі алты жеті келді осы барлығы
        ақпан қаңтар наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан дүйсенбі сейсенбі
        емес мекен заман уақыт азамат қазақстан басым шамасы ана әке бала аға іні апа әпке қарындас жеңге
        заң сот жаза бап баға қала дала жала сала мұра шара дара құн сома алым салым өкім бұқаралық
        тараптан ғана неме құқық қорық тірек дерек керек бөлек ерек тілек кетік жетік құжат қызмет міндет еңбек көмек
        мұқтаж түрме қамау жасақ ортақ тамақ бұлақ құлақ жолақ шынжыр жүргін айғақ куә қоқан әрекет әрі аса әсер көшет
        жағдай сарай тоғай маңдай талай қалай орай арай шырай
        кепіл өкіл уәкіл ақыл асыл нәсіл дәлел залал сағат ниет қанат сурет қабат әдет шарап
        завод метод эпизод период склад оклад жаса қара сұра жина тара
        баланс аванс альянс сеанс финанс
        орган аудан маман мекен дүкен орман қорған тұман жаман қалқан майдан тұтқын жалған туысқан
        шындық бостандық тәуелсіздік әлеумет денсаулық саулық байлық жарлық тұрлық айлық тыңшылық
        """);

    /// <summary>Three letters with a vowel among them, or one of the known stems of two.</summary>
    public static bool IsLongEnough(ReadOnlySpan<char> stem) =>
        stem.Length >= 3 ? Phonology.CountVowels(stem) > 0 : Short.Contains(stem);

    /// <summary>Whether nothing may be taken from the word.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => word.Length <= 14 && Whole.Contains(word);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(string list) =>
        list.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .ToFrozenSet(StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
}
