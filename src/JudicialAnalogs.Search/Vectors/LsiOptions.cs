namespace JudicialAnalogs.Search.Vectors;

/// <summary>How latent semantic vectors are trained.</summary>
public sealed record LsiOptions
{
    /// <summary>Dimensions wanted, 2 to 1024; fewer when the rows span fewer.</summary>
    /// <value>The default is 384.</value>
    public int Dimensions { get; init; } = 384;

    /// <summary>Rows that a term must stand in, at least 1.</summary>
    /// <value>The default is 2.</value>
    public int MinimumRows { get; init; } = 2;

    /// <summary>Share of the rows above which a term says nothing, above 0 and at most 1.</summary>
    /// <value>The default is 0.5.</value>
    public double MaximumShare { get; init; } = 0.5;

    /// <summary>Most terms kept, those that carry most weight first.</summary>
    /// <value>The default is 60,000.</value>
    public int MaximumTerms { get; init; } = 60_000;

    /// <summary>Letters in a stretch of a word, 2 to 8, the marks of its beginning and end counted; 0 does without subwords.</summary>
    /// <value>The default is 4.</value>
    public int SubwordLength { get; init; } = 4;

    /// <summary>Weight of a subword beside a word as rare; 0 to 1.</summary>
    /// <value>The default is 0.5.</value>
    public double SubwordWeight { get; init; } = 0.5;

    /// <summary>Most subwords kept, those that carry most weight first.</summary>
    /// <value>The default is 60,000.</value>
    public int MaximumSubwords { get; init; } = 60_000;

    /// <summary>Extra directions while decomposing, given up at the end; 0 or more.</summary>
    /// <value>The default is 16.</value>
    public int Oversampling { get; init; } = 16;

    /// <summary>Times the sample is sharpened; 0 to 10.</summary>
    /// <value>The default is 2.</value>
    public int PowerIterations { get; init; } = 2;

    /// <summary>Seed of the random sample: the same rows and seed give the same model, byte for byte.</summary>
    /// <value>The default is 1.</value>
    public int Seed { get; init; } = 1;
}
