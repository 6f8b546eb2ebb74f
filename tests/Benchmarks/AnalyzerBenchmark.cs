using System.Text;
using BenchmarkDotNet.Attributes;
using JudicialAnalogs.Language.Analysis;

namespace JudicialAnalogs.Benchmarks;

/// <summary>
/// Analysis of text of acts on one core; the aim is 20 MB of UTF-8 a second and no allocation. One operation is one megabyte:
/// 50 ms is the aim.
/// </summary>
[MemoryDiagnoser]
public class AnalyzerBenchmark
{
    private string _text = "";

    [Params("ru", "kk", "mixed")]
    public string Language { get; set; } = "ru";

    [GlobalSetup]
    public void Fill()
    {
        const string russian =
            "Суд, исследовав материалы дела № 5510-25-00-1/814, признал подсудимого виновным по пункту 3) части 3 статьи 188 УК РК: " +
            "он тайно похитил чужое имущество на сумму 1 572 800 тенге, вину признал полностью и возместил причинённый ущерб.\n";
        const string kazakh =
            "Сот іс материалдарын зерттеп, сотталушыны ҚК-нің 188-бабының 3-бөлігінің 3) тармағы бойынша кінәлі деп таныды: ол " +
            "бөтеннің мүлкін жасырын жымқырып, 240 000 теңге мөлшерінде залал келтірген, кінәсін толық мойындап, залалды өтеген.\n";
        var text = new StringBuilder();
        for (var i = 0; text.Length < 600_000; i++)
            text.Append(Language == "ru" || (Language == "mixed" && i % 2 == 0) ? russian : kazakh);
        _text = text.ToString();
        var bytes = Encoding.UTF8.GetByteCount(_text);
        _text = _text[..(int)((long)_text.Length * 1_000_000 / bytes)];
    }

    [Benchmark]
    public long Analyze()
    {
        var sink = new Counter();
        Analyzer.ForArchive.Analyze(_text, ref sink);
        return sink.Letters;
    }

    private struct Counter : ITokenSink
    {
        public long Letters { get; private set; }

        public void Accept(in AnalyzedSpan token) => Letters += token.Stem.Length;
    }
}
