namespace JudicialAnalogs.Reading.ActReading;

/// <summary>What became of one record of a source: either a <see cref="ReadAct"/> or a <see cref="Rejection"/>.</summary>
/// <param name="Source">Name of the file or feed, without any machine path.</param>
/// <param name="Line">Line of the record in the source, from 1; null where the whole source is one record.</param>
public abstract record ReadOutcome(string Source, int? Line);
