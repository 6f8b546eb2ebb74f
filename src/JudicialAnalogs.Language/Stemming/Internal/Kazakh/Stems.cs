using System.Collections.Frozen;

namespace JudicialAnalogs.Language.Stemming.Internal.Kazakh;

/// <summary>Which remainders may be stems, and words that only look as if they carried a suffix.</summary>
internal static class Stems
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Short = Words("""
        іс үй ел ер ет ес ат ай ар ас аң ақ аш ал ан ағ із өз өт өк от оқ ой ор он ұл ұр ұн ұш ұс үн үш іш ән әл су бу би ту қу жу ши ми
        де же ек ем ию ию ін ит іл
        """);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Whole = Words("""
        адам үкім білім шешім келісім бөлім тәлім өлім қылым ұғым адал қазақстан алтын ақын қауын қатын жиын құрылым
        мүлік кәсіпорын орын мойын ерін халық балық тұрғын айып ауыл қауіп сенім өнім мөлім пікір жарым тиым тыйым
        қаулы негіз бірлік ережe тарап талап бөлік тармақ бап кітап мектеп есеп себеп сұрақ жауап күдік айғақ куәлік
        квартал капитал портал металл материал арыз шағым басты маңызды қосымша ерекше толық бірінші екінші үшінші
        негізгі ішкі сыртқы қазіргі жеке бүгінгі кейінгі соңғы алғашқы жоғары төмен ақпан қаңтар наурыз сәуір мамыр
        маусым шілде тамыз қыркүйек қазан қараша желтоқсан дүйсенбі сейсенбі емес мекен мекенжай заман уақыт жылдам
        адвокат прокурор қылмыс қылмыстық азамат азаматтық әкімшілік айыптау қорғаушы сотталушы жәбірленуші куә
        отбасы ана әке бала аға іні жасы ақша теңге көлік дене зорлық ұрлық тонау қарақшылық алаяқтық бопсалау
        """);

    /// <summary>Two vowels, or three letters with a vowel, or one of the known short stems.</summary>
    public static bool IsLongEnough(ReadOnlySpan<char> stem)
    {
        var vowels = Phonology.CountVowels(stem);
        if (vowels == 0)
            return false;
        return stem.Length >= 3 || Short.Contains(stem);
    }

    /// <summary>Whether a word is a known stem, from which nothing more is taken.</summary>
    public static bool IsWhole(ReadOnlySpan<char> word) => Whole.Contains(word);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(string list) =>
        list.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .ToFrozenSet(StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
}
