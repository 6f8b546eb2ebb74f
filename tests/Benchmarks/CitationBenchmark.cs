using System.Text;
using BenchmarkDotNet.Attributes;
using JudicialAnalogs.Reading.Citations;

namespace JudicialAnalogs.Benchmarks;

/// <summary>
/// Citations resolved on one core, the aim being 10,000 a second: one operation reads text with 1,000 citations, so 100 ms is the aim.
/// The denser the citations, the easier: «dense» is the reasoning of a judgment, «sparse» a statute with one in some six hundred letters.
/// </summary>
[MemoryDiagnoser]
public class CitationBenchmark
{
    private const int Citations = 1_000;

    private static readonly string[] Written =
    [
        "Суд признал его виновным по п. «3» ч.3 ст.188 УК РК и назначил наказание с учётом пп. 1), 6) ч. 1 ст. 53 УК РК. ",
        "Сот оны ҚК-нің 188-бабының 3-бөлігінің 3) тармағы бойынша кінәлі деп таныды, ҚПК-нің 387, 393-баптарын басшылыққа алды. ",
        "Иск удовлетворён на основании п. 1 ст. 282 ГК и статьи 25 Закона Республики Казахстан «О защите прав потребителей». ",
        "Разъяснение дано в п. 12 НП ВС РК от 25 июня 2015 года № 4; часть вторая той же статьи такого права не даёт. ",
    ];

    private const string Plain =
        "Собственник обязан содержать имущество в порядке, который не нарушает прав соседей, а расходы на общее имущество делятся по долям. " +
        "Меншік иесі мүлікті көршілердің құқықтарын бұзбайтындай күтіп ұстауға міндетті, ортақ мүлікке жұмсалған шығындар үлеске қарай бөлінеді. ";

    private string _text = "";

    [Params("dense", "sparse")]
    public string Text { get; set; } = "dense";

    [GlobalSetup]
    public void Fill()
    {
        var text = new StringBuilder();
        for (var (i, found) = (0, 0); found < Citations; i++)
        {
            var sentence = Written[i % Written.Length];
            found += CitationReader.Read(sentence).Count;
            text.Append(sentence);
            for (var filler = Text == "sparse" ? 4 : 0; filler > 0; filler--)
                text.Append(Plain);
        }

        _text = text.ToString();
    }

    [Benchmark]
    public int Resolve() => CitationReader.Read(_text).Count;
}
