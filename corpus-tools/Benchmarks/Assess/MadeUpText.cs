using System.Text;
using JudicialAnalogs.CorpusTools.Benchmarks.Search;

namespace JudicialAnalogs.CorpusTools.Benchmarks.Assess;

/// <summary>
/// Facts of words that mean nothing, drawn by Zipf's law (the share of the word of rank r falls with 1/r), some of them peculiar to the kind
/// of offence; and stock sentences of courts, which stand in a great many acts word for word, as they do in real archives.
/// </summary>
internal sealed class MadeUpText
{
    private const int Vocabulary = 50_000;
    private const int OwnWords = 40;
    private const double OwnShare = 0.3;
    private readonly MadeUpWords _russian = new(Vocabulary, kazakh: false);
    private readonly MadeUpWords _kazakh = new(Vocabulary, kazakh: true);

    /// <summary>Facts of an act.</summary>
    /// <param name="random">Source of chance.</param>
    /// <param name="kazakh">Kazakh instead of Russian.</param>
    /// <param name="offence">Kind of the offence, from 0: acts of one kind share some words.</param>
    /// <param name="count">Words.</param>
    public string Facts(Random random, bool kazakh, int offence, int count)
    {
        var words = kazakh ? _kazakh : _russian;
        var text = new StringBuilder(count * 9);
        for (var i = 0; i < count; i++)
        {
            var rank = random.NextDouble() < OwnShare ? 1_000 + (offence * OwnWords) + random.Next(OwnWords) : Math.Min(Vocabulary - 1, (int)Math.Pow(Vocabulary + 1, random.NextDouble()) - 1);
            text.Append(words[rank, random.Next(MadeUpWords.Forms)]).Append(i % 14 == 13 || i == count - 1 ? ". " : " ");
        }

        return text.ToString();
    }

    /// <summary>Stock sentences, commoner ones first.</summary>
    public static IReadOnlyList<string> Stock(bool kazakh) => kazakh ? KazakhStock : RussianStock;

    private static readonly string[] RussianStock =
    [
        "Суд, исследовав материалы дела и выслушав стороны, приходит к выводу, что вина подсудимого доказана полностью.",
        "Обстоятельством, смягчающим наказание, суд признаёт чистосердечное раскаяние подсудимого.",
        "Обстоятельством, смягчающим наказание, суд признаёт добровольное возмещение причинённого ущерба.",
        "Обстоятельств, отягчающих уголовную ответственность и наказание, судом не установлено.",
        "Доказательства собраны с соблюдением закона, являются относимыми, допустимыми и достоверными.",
        "Суд учитывает характер и степень общественной опасности содеянного и личность виновного.",
        "Наличие на иждивении малолетних детей суд относит к обстоятельствам, смягчающим наказание.",
        "Суд признаёт отягчающим обстоятельством совершение деяния группой лиц по предварительному сговору.",
        "Оснований для применения положений о назначении более мягкого наказания суд не усматривает.",
        "Доводы защиты о недоказанности умысла опровергаются показаниями свидетелей и заключением эксперта.",
    ];

    private static readonly string[] KazakhStock =
    [
        "Сот іс материалдарын зерттеп, тараптарды тыңдап, сотталушының кінәсі толық дәлелденді деген қорытындыға келді.",
        "Жазаны жеңілдететін мән-жай ретінде сот сотталушының шын жүректен өкінуін таниды.",
        "Жазаны жеңілдететін мән-жай ретінде сот келтірілген зиянның ерікті түрде өтелуін таниды.",
        "Қылмыстық жауаптылық пен жазаны ауырлататын мән-жайларды сот анықтаған жоқ.",
        "Дәлелдемелер заң талаптары сақтала отырып жиналған, олар қатысты, жол берілетін және анық.",
        "Сот әрекеттің қоғамға қауіптілігінің сипаты мен дәрежесін және кінәлінің жеке басын ескереді.",
        "Асырауында жас балалардың болуын сот жазаны жеңілдететін мән-жайларға жатқызады.",
        "Сот әрекеттің адамдар тобының алдын ала сөз байласуымен жасалуын ауырлататын мән-жай деп таниды.",
        "Неғұрлым жеңіл жаза тағайындау туралы ережелерді қолдануға сот негіз таппайды.",
        "Қорғаушының қасақаналықтың дәлелденбегені туралы уәждері куәлардың айғақтарымен және сарапшының қорытындысымен жоққа шығарылады.",
    ];
}
