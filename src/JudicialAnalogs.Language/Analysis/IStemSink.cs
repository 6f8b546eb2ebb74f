namespace JudicialAnalogs.Language.Analysis;

/// <summary>Receives the stems of a text one by one, by the numbers that a <see cref="StemMemory"/> has for them.</summary>
public interface IStemSink
{
    /// <summary>Takes one stem of a word, a number or a sign that is no stop word.</summary>
    /// <param name="stem">Number of the stem.</param>
    /// <param name="position">Number of the token, from 0, stop words counted.</param>
    /// <param name="start">Offset of the token in the text, in UTF-16 units.</param>
    /// <param name="length">Length of the token in the text, in UTF-16 units.</param>
    void Accept(int stem, int position, int start, int length);
}
