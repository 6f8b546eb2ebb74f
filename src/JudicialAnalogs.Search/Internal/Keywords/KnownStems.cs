using System.Collections.Concurrent;

namespace JudicialAnalogs.Search.Internal.Keywords;

/// <summary>Numbers the stems that the threads which read documents for an index have met.</summary>
internal sealed class KnownStems
{
    private readonly ConcurrentDictionary<string, IndexedStem> _stems = new(StringComparer.Ordinal);
    private readonly Lock _adding = new();
    private IndexedStem[] _byNumber = new IndexedStem[1024];

    public int Count { get; private set; }

    /// <summary>A stem by the number that <see cref="NumberOf"/> gave it.</summary>
    public IndexedStem this[int number] => Volatile.Read(ref _byNumber)[number];

    public int NumberOf(string text)
    {
        if (_stems.TryGetValue(text, out var known))
            return known.Number;
        lock (_adding)
        {
            if (_stems.TryGetValue(text, out known))
                return known.Number;
            if (Count == _byNumber.Length)
            {
                var larger = new IndexedStem[Count * 2];
                _byNumber.CopyTo(larger, 0);
                Volatile.Write(ref _byNumber, larger);
            }

            known = new IndexedStem(text, Count++);
            Volatile.Write(ref _byNumber[known.Number], known);
            _stems[text] = known;
            return known.Number;
        }
    }
}
