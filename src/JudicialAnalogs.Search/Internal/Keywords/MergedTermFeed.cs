using System.Runtime.InteropServices;

namespace JudicialAnalogs.Search.Internal.Keywords;

/// <summary>The terms of several segments as those of one; nothing but the current term is held in memory.</summary>
internal sealed class MergedTermFeed : TermFeed
{
    private readonly Source[] _sources;
    private readonly List<Source> _current = [];
    private readonly List<int> _documents = [];
    private readonly List<uint> _codes = [];
    private readonly uint[] _scratch = new uint[PostingsCursor.Room];
    private readonly List<ulong> _patterns = [];

    /// <param name="sections">Term sections in the order of their documents, each with the new number of every document, −1 for one left out.</param>
    public MergedTermFeed(IReadOnlyList<(TermSection Section, int[] Numbers)> sections)
    {
        var codes = new Dictionary<ulong, int>();
        var uses = new List<long>();
        _sources = [.. sections.Select(s => new Source(s.Section, s.Numbers, new uint[s.Section.Patterns.Length]))];
        foreach (var source in _sources)
        {
            var patterns = source.Section.Patterns;
            for (var p = 0; p < patterns.Length; p++)
            {
                if (!codes.TryGetValue(patterns[p], out var code))
                {
                    codes.Add(patterns[p], code = _patterns.Count);
                    _patterns.Add(patterns[p]);
                    uses.Add(0);
                }

                source.Codes[p] = (uint)code;
                uses[code] += source.Section.PatternUses[p];
            }
        }

        PatternUses = [.. uses];
    }

    public override IReadOnlyList<ulong> Patterns => _patterns;

    public override long[] PatternUses { get; }

    public override ReadOnlySpan<int> Documents => CollectionsMarshal.AsSpan(_documents);

    public override ReadOnlySpan<uint> Codes => CollectionsMarshal.AsSpan(_codes);

    public override void Restart()
    {
        foreach (var source in _sources)
            source.Restart();
        _current.Clear();
    }

    public override bool MoveNext()
    {
        do
        {
            foreach (var source in _current)
                source.MoveNext();
            _current.Clear();
            foreach (var source in _sources)
            {
                if (source.Ended)
                    continue;
                var order = _current.Count == 0 ? 0 : source.CompareTo(_current[0]);
                if (order < 0)
                    _current.Clear();
                if (order <= 0)
                    _current.Add(source);
            }

            if (_current.Count == 0)
                return false;
            Gather();
        }
        while (_documents.Count == 0);
        Key = _current[0].Key;
        return true;
    }

    public override void CopyPositions(PositionBlocks target)
    {
        foreach (var source in _current)
        {
            var positions = source.Section.Positions(source.Term);
            var cursor = new PostingsCursor(source.Section.Postings(source.Term), _scratch);
            var at = positions.From(0);
            while (cursor.NextBlock())
            {
                foreach (var document in cursor.Documents)
                {
                    var start = at;
                    PositionList.Skip(ref at);
                    if (source.Numbers[(int)document] >= 0)
                        target.Add(start[..^at.Length]);
                }
            }
        }
    }

    private void Gather()
    {
        _documents.Clear();
        _codes.Clear();
        foreach (var source in _current)
        {
            var cursor = new PostingsCursor(source.Section.Postings(source.Term), _scratch);
            while (cursor.NextBlock())
            {
                var codes = cursor.Codes;
                var documents = cursor.Documents;
                for (var i = 0; i < documents.Length; i++)
                {
                    var number = source.Numbers[(int)documents[i]];
                    if (number < 0)
                        continue;
                    _documents.Add(number);
                    _codes.Add(source.Codes[(int)codes[i]]);
                }
            }
        }
    }

    private sealed class Source
    {
        private ulong _hash;

        public Source(TermSection section, int[] numbers, uint[] codes)
        {
            (Section, Numbers, Codes) = (section, numbers, codes);
            Restart();
        }

        public TermSection Section { get; }

        public int[] Numbers { get; }

        /// <summary>The code in the merged segment of each code in this one.</summary>
        public uint[] Codes { get; }

        public int Term { get; private set; }

        public bool Ended => Term >= Section.TermCount;

        public TermKey Key => Section.Key(Term);

        public int CompareTo(Source other)
        {
            var order = _hash.CompareTo(other._hash);
            return order != 0 || !Section.HasBytes ? order : Key.CompareTo(other.Key);
        }

        public void Restart()
        {
            Term = -1;
            MoveNext();
        }

        public void MoveNext()
        {
            if (++Term < Section.TermCount)
                _hash = Section.Hash(Term);
        }
    }
}
