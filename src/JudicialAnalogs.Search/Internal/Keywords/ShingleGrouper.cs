namespace JudicialAnalogs.Search.Internal.Keywords;

/// <summary>Gathers the shingles of one document as one posting a shingle. Keeps its room; one per thread.</summary>
internal sealed class ShingleGrouper
{
    // By the last bits of a hash: the document that a place was last used for, and the number of a shingle in it.
    private (int Document, int Term)[] _places = new (int, int)[4096];
    private int _document;

    /// <summary>Takes all shingles of a document, in order.</summary>
    public void Group(List<ulong> shingles, DocumentTerms into)
    {
        into.Clear();
        _document++;
        if (_places.Length < shingles.Count * 2)
            _places = new (int, int)[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)shingles.Count * 2)];
        foreach (var hash in shingles)
        {
            var at = (int)hash & (_places.Length - 1);
            while (_places[at].Document == _document && into.Hashes[_places[at].Term] != hash)
                at = (at + 1) & (_places.Length - 1);
            if (_places[at].Document == _document)
            {
                if (into.Patterns[_places[at].Term] < 0xFF)
                    into.Patterns[_places[at].Term]++;
                continue;
            }

            _places[at] = (_document, into.Hashes.Count);
            into.Hashes.Add(hash);
            into.Patterns.Add(1);
        }
    }
}
