using JudicialAnalogs.Language.Analysis;

namespace JudicialAnalogs.Language.Tests.Analysis;

/// <summary>Reads texts by a memory of its own and gives stems their letters back.</summary>
internal sealed class NumberedStems
{
    private readonly List<string> _stems = [];
    private readonly StemMemory _memory;

    public NumberedStems() => _memory = new StemMemory(stem =>
    {
        _stems.Add(stem);
        return _stems.Count - 1;
    });

    public IReadOnlyList<(string Stem, int Position, int Start, int Length)> Read(Analyzer analyzer, string text)
    {
        var sink = new Sink(_stems, []);
        analyzer.Stem(text, _memory, ref sink);
        return sink.Read;
    }

    private readonly record struct Sink(List<string> Stems, List<(string Stem, int Position, int Start, int Length)> Read) : IStemSink
    {
        public void Accept(int stem, int position, int start, int length) => Read.Add((Stems[stem], position, start, length));
    }
}
