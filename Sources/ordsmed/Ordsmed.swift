import ArgumentParser
@main struct Ordsmed: ParsableCommand { func run() throws { print("hi") } }
