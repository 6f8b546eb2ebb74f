namespace JudicialAnalogs.Server.Tests.Fuzzing;

/// <summary>Tests that look at what the whole process allocates: nothing else runs beside them.</summary>
[CollectionDefinition(nameof(MeasuredAlone), DisableParallelization = true)]
public class MeasuredAlone;
