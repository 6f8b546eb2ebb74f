using System.Collections.Frozen;

namespace JudicialAnalogs.Language.StopWords;

/// <summary>
/// Kazakh words that carry no content in a court act: function and formula words, and case endings left alone behind a
/// hyphen («ҚК-нің»). Folded.
/// </summary>
public static class KazakhStopWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = """
        мен бен пен менен және немесе яки не бірақ алайда сондай ақ да де та те ал егер онда үшін туралы жөнінде бойынша
        арқылы дейін кейін бұрын сайын сияқты секілді ретінде қарай бері соң бұл осы сол ол олар мен сен біз сіз өз өзі
        өзінің өзіне оны оның оған онда одан олардың оларды оларға мұны мұның бұның осының осыны осыған соның соған соны
        бір бар жоқ емес деп деген дегенмен болып болған болса болады болды бола болатын болуы еді екен етіп еткен етті
        ету етілген тиіс керек қажет мүмкін барлық бүкіл әр әрбір кейбір басқа өзге мынадай мына анау қандай қай кім
        не неге қалай тек ғана аса өте тағы сонымен сондықтан осылайша осыған қатар бірге ішінде қоса алғанда жоғарыда
        төменде аталған көрсетілген орай байланысты сәйкес негізінде қазақстан республикасы республикасының атынан
        жыл жылы жылғы жылдың айы т с б тб тс ж жж қр қк
        ның нің дың дің тың тің на не ны ні ды ді ты ті ға ге қа ке нда нде дан ден тан тен нан нен ма ме ба бе па пе
        дағы дегі тағы тегі ндағы ндегі сы сі шы ші ншы нші ыншы інші
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .ToFrozenSet(StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a folded word is a stop word.</summary>
    public static bool Contains(ReadOnlySpan<char> folded) => Lookup.Contains(folded);
}
