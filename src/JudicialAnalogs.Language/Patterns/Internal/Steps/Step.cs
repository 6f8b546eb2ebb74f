namespace JudicialAnalogs.Language.Patterns.Internal.Steps;

/// <summary>
/// A step of a search. Steps that can go only one way return the place they come to and their successor goes on; those that can go several
/// ways try their successors themselves, so that going back is returning.
/// </summary>
internal abstract class Step
{
    /// <summary>Returned where a step cannot go on.</summary>
    protected const int Fail = -1;

    /// <summary>Returned where the step has already taken all steps behind it, with success.</summary>
    protected const int Done = -2;

    private readonly Step? next;
    private CharacterSet? first;
    private bool firstIsKnown;

    protected Step(Step? next) => this.next = next;

    /// <summary>The steps to follow; asked only of steps that return a place.</summary>
    protected Step Next => next!;

    /// <summary>
    /// Characters of which one must stand where the step begins (in the direction it goes) for the rest to be found; null where none need.
    /// </summary>
    public CharacterSet? First
    {
        get
        {
            if (!firstIsKnown)
            {
                first = FindFirst();
                firstIsKnown = true;
            }

            return first;
        }
    }

    /// <summary>Goes on from a place with all steps to the last.</summary>
    public static bool Run(Step step, ref Attempt attempt, int position)
    {
        while (true)
        {
            position = step.Pass(ref attempt, position);
            if (position < 0)
                return position == Done;
            step = step.next!;
        }
    }

    protected abstract int Pass(ref Attempt attempt, int position);

    protected abstract CharacterSet? FindFirst();
}
